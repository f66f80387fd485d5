import type { Field } from 'payload'

/**
 * Which published documents show a file, as `collection:id:locale`; kept by hooks, never by hand. A
 * stranger reads the file while there is one.
 */
export const fileUses: Field[] = [
  { name: 'uses', type: 'text', hasMany: true, index: true, hidden: true, disableDuplicate: true },
  { name: 'shown', type: 'checkbox', index: true, hidden: true, disableDuplicate: true },
  {
    name: 'whereUsed',
    type: 'ui',
    admin: {
      position: 'sidebar',
      components: { Field: '@/admin/where-used#WhereUsed' },
      disableListColumn: true,
    },
  },
]
