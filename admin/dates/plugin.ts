import type { Field, SanitizedConfig } from 'payload'

/** The fields that Payload adds to every collection and global: when something was created, changed or deleted. */
const times = new Set(['createdAt', 'deletedAt', 'updatedAt'])

function withPlaceTime(field: Field): void {
  if (field.type !== 'date' || !times.has(field.name)) return
  field.admin = {
    ...field.admin,
    date: { pickerAppearance: 'dayAndTime' },
    components: { ...field.admin?.components, Cell: '@/admin/dates/cells#MomentCell' },
  }
}

/** Lists show and filter the times that Payload keeps in the time zone of the organisation. */
export function withPlaceTimes(config: SanitizedConfig): SanitizedConfig {
  for (const { fields } of [...config.collections, ...config.globals]) fields.forEach(withPlaceTime)
  return config
}
