import type { SanitizedConfig } from 'payload'

import type { Fixture } from './canaries'
import { fieldPaths } from './field-paths'

const locales = ['de', 'en', 'all', '*', 'xx']
const fallbacks = ['', 'de', 'en', 'none', 'null']

const combine = (parts: Record<string, string[]>): string[] =>
  Object.entries(parts).reduce<string[]>(
    (queries, [key, values]) =>
      queries.flatMap((query) =>
        values.map((value) => (value === '' ? query : `${query}&${key}=${value}`)),
      ),
    [''],
  )

/** The requests of a curious stranger, generated from the configuration itself. */
export function questions(config: SanitizedConfig, { canary, ids }: Fixture): string[] {
  const asked: string[] = []
  const tricks = combine({
    locale: locales,
    'fallback-locale': fallbacks,
    draft: ['', 'true'],
    trash: ['', 'true'],
    depth: ['0', '3', '99'],
  })
  for (const { flattenedFields, slug } of config.collections) {
    const one = ids.get(slug) ?? ['none']
    asked.push(
      `/${slug}/versions`,
      `/${slug}/count`,
      `/${slug}?limit=0`,
      `/${slug}?pagination=false`,
    )
    asked.push(...one.flatMap((id) => [`/${slug}/${id}/duplicate`, `/${slug}/versions/${id}`]))
    if (['focus-areas', 'publications'].includes(slug))
      asked.push(...tricks.map((query) => `/${slug}?limit=100${query}`))
    else asked.push(...locales.map((locale) => `/${slug}?limit=100&depth=3&locale=${locale}`))
    for (const id of one)
      for (const locale of locales)
        asked.push(
          `/${slug}/${id}?depth=3&draft=true&trash=true&locale=${locale}&fallback-locale=en`,
        )
    for (const path of fieldPaths(flattenedFields))
      for (const locale of ['de', 'en', 'all'])
        asked.push(
          `/${slug}?where[${path}][like]=${canary}&locale=${locale}`,
          `/${slug}?sort=-${path}&locale=${locale}&draft=true`,
          `/${slug}?select[${path}]=true&locale=${locale}`,
          `/${slug}?joins[${path}][limit]=100&joins[${path}][where][title][like]=${canary}&locale=${locale}`,
          `/${slug}?populate[${slug}][${path}]=true&depth=3&locale=${locale}`,
        )
  }
  const ofGlobals = combine({
    locale: locales,
    'fallback-locale': fallbacks,
    draft: ['', 'true'],
    depth: ['0', '3'],
  })
  for (const { slug } of config.globals) {
    asked.push(...ofGlobals.map((query) => `/globals/${slug}?x=1${query}`))
    asked.push(...locales.map((locale) => `/globals/${slug}/versions?depth=3&locale=${locale}`))
  }
  return asked
}
