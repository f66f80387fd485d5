import type { GlobalSlug, Payload } from 'payload'

import { textBlocks as blockConfigs } from '@/blocks/configs'
import { blockWordsOf, type WordField, wordFieldsOf } from '@/translation/units/fields'
import type { BlockSchema } from '@/translation/units/spots'

/** Where words stand in the blocks of formatted text. */
export const blockSchemas: BlockSchema = Object.fromEntries(
  blockConfigs.map(({ fields, slug }) => [slug, blockWordsOf(fields)]),
)

const known = new WeakMap<object, WordField[]>()

/** The sanitized configuration of a collection or a global. */
export const configOf = (payload: Payload, origin: string) =>
  payload.config.collections.find(({ slug }) => slug === origin) ??
  payload.config.globals.find(({ slug }) => slug === origin)

export const isGlobalSlug = (payload: Payload, origin: string): origin is GlobalSlug =>
  payload.config.globals.some(({ slug }) => slug === origin)

/** Whether a collection or global has drafts; without them every save is public. */
export const hasDraftsIn = (payload: Payload, origin: string): boolean =>
  Boolean(configOf(payload, origin)?.versions?.drafts)

/** The localized fields with words of a collection or global; none when it does not exist. */
export function wordFields(payload: Payload, origin: string): WordField[] {
  const config = configOf(payload, origin)
  if (!config) return []
  const fields = known.get(config) ?? wordFieldsOf(config.flattenedFields)
  known.set(config, fields)
  return fields
}
