import { seedFocusAreas } from '@/seed/content/focus-areas'
import { seedFunders } from '@/seed/content/funders'
import { seedOrganisation } from '@/seed/content/globals'
import { memberships } from '@/seed/content/memberships'
import { mission } from '@/seed/content/mission'
import { seedPages } from '@/seed/content/pages'
import type { SeedLocale } from '@/seed/types'
import { coverage } from '@/tests/seed-coverage'

type Seed = { de: object; en?: object; shared: object | ((id: () => string) => object) }

const strings = (value: unknown): string[] => {
  if (typeof value === 'string') return [value.replace(/\[([^\]]+)\]\([^)]+\)/g, '$1')]
  return value !== null && typeof value === 'object' ? Object.values(value).flatMap(strings) : []
}

const textsOf = (entries: readonly Seed[], locale: SeedLocale) =>
  entries.flatMap((entry) => [
    ...strings(entry[locale]),
    ...strings(typeof entry.shared === 'function' ? entry.shared(() => '') : entry.shared),
  ])

const bySlug = (entries: readonly (Seed & { de: { slug: string } })[], slug: string) =>
  entries.filter((entry) =>
    strings([entry.de.slug, (entry.en as typeof entry.de | undefined)?.slug]).includes(slug),
  )

const { postalCode, city } = seedOrganisation.shared

/** The texts that the seed puts on the page at `path`. */
function textsAt(path: string): string[] {
  const locale: SeedLocale = path.startsWith('/en') ? 'en' : 'de'
  const slug = path.split('/').at(-1) ?? ''
  if (slug === 'leitbild' || slug === 'mission') return textsOf(mission, locale)
  if (slug === 'vernetzung' || slug === 'network') return textsOf(memberships, locale)
  if (path.includes('/schwerpunkte/') || path.includes('/focus-areas/'))
    return textsOf(bySlug(seedFocusAreas, slug), locale)
  const onEveryPage = [
    ...strings(seedOrganisation),
    `${postalCode} ${city}`,
    ...textsOf(seedFunders, locale),
  ]
  return [...onEveryPage, ...textsOf(bySlug(seedPages, slug), locale)]
}

test.each(coverage.map((row) => [row.line, row] as const))('%s', (_, { de, en }) => {
  for (const { path, text } of [de, en])
    expect(textsAt(path)).toContainEqual(expect.stringContaining(text))
})

test('each path of the table is that of its language', () => {
  for (const { de, en } of coverage) {
    expect(de.path).toMatch(/^\/de\//)
    expect(en.path).toMatch(/^\/en\//)
  }
})
