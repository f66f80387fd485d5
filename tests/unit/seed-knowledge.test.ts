import { seedLocales } from '@/seed/types'
import { knowledge } from '@/seed/content/pages/knowledge'

const strings = (value: unknown): string[] => {
  if (typeof value === 'string') return [value]
  return value !== null && typeof value === 'object' ? Object.values(value).flatMap(strings) : []
}

const texts = knowledge.flatMap((entry) =>
  seedLocales.map((locale) => [entry.key, locale, entry[locale]?.body ?? []] as const),
)

test.each(texts)('%s, %s: at least 150 words, marked as an example', (_key, locale, body) => {
  const [first, ...rest] = body
  expect(strings(first).join(' ')).toContain(locale === 'de' ? 'ein Beispiel' : 'an example')
  expect(strings(rest).join(' ').split(/\s+/).length).toBeGreaterThanOrEqual(150)
})
