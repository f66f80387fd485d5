import { seedHelp } from '@/seed/content/help/page'
import { footer, header, seedHome, seedOrganisation, seedSynonyms } from '@/seed/content/globals'
import type { MenuItem } from '@/seed/content/globals'

import { seedText } from '@/seed/rich-text'

import { request, type Writing } from './entry'

const published = { _status: 'published' } as const

/** Writes the globals in both languages. */
export async function writeGlobals(writing: Writing): Promise<void> {
  const { payload, ids } = writing
  const row = (item: MenuItem) =>
    typeof item === 'string'
      ? { kind: item }
      : { kind: 'page' as const, page: ids.id('pages', item.page) }
  await payload.updateGlobal({
    slug: 'navigation',
    data: { header: header.map(row), footer: footer.map(row), ...published },
    req: request(writing),
  })
  await payload.updateGlobal({
    slug: 'search-settings',
    data: { synonyms: seedSynonyms },
    req: request(writing),
  })
  for (const locale of ['de', 'en'] as const) {
    await payload.updateGlobal({
      slug: 'organisation',
      locale,
      data: { ...seedOrganisation.shared, ...seedOrganisation[locale], ...published },
      req: request(writing),
    })
    await payload.updateGlobal({
      slug: 'home',
      locale,
      data: { ...seedHome[locale], ...published },
      req: request(writing),
    })
    await payload.updateGlobal({
      slug: 'help',
      locale,
      data: {
        danger: seedHelp[locale].danger,
        body: seedText(seedHelp[locale].body, ids.id),
        ...published,
      },
      req: request(writing),
    })
  }
}
