import type { FlattenedField, GlobalBeforeChangeHook } from 'payload'

import { isLocale, locales } from '@/i18n/locales'

import { aside } from './aside'

type Doc = Record<string, unknown>

const isText = (value: unknown) => typeof value === 'string' && value.trim() !== ''

/** Whether a field has to be filled in each language before that language is published. */
const isNeeded = (field: FlattenedField) =>
  'localized' in field && field.localized === true && field.custom?.['isNeeded'] === true

/**
 * “Publish all” takes the languages of a global that are complete: those that have what each language
 * needs. The answer is left in `req.context.completeLocales`, as for documents.
 */
export const completeGlobalLocales: GlobalBeforeChangeHook = async ({
  data,
  global: { flattenedFields, slug },
  req,
}) => {
  req.context['completeLocales'] = undefined
  if ((data as Doc)['_status'] !== 'published' || !isLocale(req.locale)) return
  const stored = (await req.payload.findGlobal({
    slug: slug as never,
    locale: 'all',
    draft: true,
    depth: 0,
    req: aside(req),
  })) as unknown as Doc
  const needed = flattenedFields.filter(isNeeded)
  req.context['completeLocales'] = locales.filter(
    (locale) =>
      locale === req.locale ||
      needed.every(({ name }) => isText((stored[name] as Doc | undefined)?.[locale])),
  )
}
