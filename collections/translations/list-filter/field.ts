import type { CollectionConfig, Field } from 'payload'

import { label } from '@/fields/label'
import { locales } from '@/i18n/locales'

import { optionLabel, optionOf } from './options'

/** What the lists of the panel ask for; no document holds it. */
export const statePath = 'languageState'

/**
 * Lets the lists of the panel filter by the state of the translation. Nothing is stored: `narrowsByState`
 * asks the ledger instead. Payload offers to filter by what is virtual only where it has a path.
 */
export const stateFilter = ({ versions }: CollectionConfig): Field => ({
  name: 'translationState',
  type: 'select',
  virtual: statePath,
  label: label('Stand der Sprachen', 'State of the languages'),
  options: locales.flatMap((locale) =>
    (['missing', 'outdated', ...(versions ? (['draft'] as const) : [])] as const).map((state) => ({
      value: optionOf({ locale, state }),
      label: optionLabel({ locale, state }),
    })),
  ),
  access: { read: ({ req }) => Boolean(req.user), create: () => false, update: () => false },
  admin: {
    condition: () => false,
    disableBulkEdit: true,
    disableGroupBy: true,
    disableListColumn: true,
  },
})
