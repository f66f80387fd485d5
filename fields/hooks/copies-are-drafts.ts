import type { CollectionBeforeOperationHook, FieldHook, SanitizedConfig } from 'payload'

import { isLocale } from '@/i18n/locales'

import { isSlugTaken } from './slug-taken'

type Args = { data?: Record<string, unknown>; duplicateFromID?: unknown }

/** A duplicate is a draft, whatever the request says, and has no address that another document has. */
export const copiesAreDrafts: CollectionBeforeOperationHook = async ({
  args,
  collection: { slug: collection },
  // eslint-disable-next-line @typescript-eslint/no-deprecated -- the union keeps 'read' until Payload 4
  operation,
  req,
}) => {
  const { data, duplicateFromID } = args as Args
  if (operation !== 'create' || duplicateFromID === undefined || duplicateFromID === null)
    return args
  const { slug, ...rest } = data ?? {}
  const { locale } = req
  const isFree =
    typeof slug === 'string' &&
    isLocale(locale) &&
    !(await isSlugTaken({ req, collection, id: undefined, locale, slug }))
  return {
    ...args,
    data: { ...rest, ...(isFree ? { slug } : {}), _status: 'draft' },
    draft: true,
    publishAllLocales: false,
    publishSpecificLocale: undefined,
  }
}

const isDraft: FieldHook = () => 'draft'

/** Payload copies the status of every language but the one that is open; in a duplicate all of them are drafts. */
export function withDraftDuplicates(config: SanitizedConfig): SanitizedConfig {
  for (const { fields, slug, versions } of config.collections) {
    if (!versions?.drafts) continue
    const status = fields.find((field) => 'name' in field && field.name === '_status')
    if (!status || !('hooks' in status || status.type === 'select'))
      throw new Error(`${slug}: Payload no longer brings the field _status`)
    Object.assign(status, { hooks: { ...status.hooks, beforeDuplicate: [isDraft] } })
  }
  return config
}
