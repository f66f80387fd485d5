import { cache } from 'react'

import { locales } from '@/i18n/locales'
import { related } from '@/lib/related'
import { publicPath, roomPath } from '@/lib/urls'
import { isValidToday } from '@/lib/validity'
import type { Area, MenuEntry, Site } from '@/lib/views'
import type { Navigation } from '@/payload-types'

import { forVisitors } from './for-visitors'
import { getFocusAreas } from './focus-areas'
import { getFunders } from './funders'
import { getHelpContacts } from './help'
import { getHelpTextLanguages } from './help-texts'
import { sitePayload, type Reader, rulesOf } from './reader'

const entriesOf = (rows: Navigation['header'], { locale }: Reader): MenuEntry[] =>
  (rows ?? []).flatMap(({ kind, page }): MenuEntry[] => {
    if (kind !== 'page') return [{ room: kind, href: roomPath(kind, locale) }]
    const found = related(page)
    if (!found?.title) return []
    return [{ label: found.title, href: publicPath('pages', found, locale) }]
  })

/** The focus areas stand below the entry that leads to all of them. */
const withAreas = (entries: MenuEntry[], areas: Area[], { locale }: Reader): MenuEntry[] =>
  entries.map((entry) => {
    const below = areas.flatMap((area) =>
      area.title ? [{ label: area.title, href: publicPath('focus-areas', area, locale) }] : [],
    )
    const leadsThere = 'room' in entry && entry.room === 'focusAreas' && below.length > 0
    return leadsThere ? { ...entry, below } : entry
  })

/** What stands around every page: organisation, menus, help, and the funders of today. */
export const getSite = cache(
  forVisitors(async (reader: Reader): Promise<Site> => {
    const payload = await sitePayload()
    const rules = rulesOf(reader)
    const [organisation, navigation, help, helpLanguages, funders, areas] = await Promise.all([
      payload.findGlobal({ slug: 'organisation', depth: 1, ...rules }),
      payload.findGlobal({
        slug: 'navigation',
        depth: 1,
        populate: { pages: { title: true, slug: true } },
        ...rules,
      }),
      getHelpContacts(reader),
      getHelpTextLanguages(reader),
      getFunders(reader),
      getFocusAreas(reader),
    ])
    return {
      organisation,
      help,
      header: withAreas(entriesOf(navigation.header, reader), areas, reader),
      helpLanguages,
      footer: entriesOf(navigation.footer, reader),
      funders: funders.filter((funder) => isValidToday(funder)),
    }
  }),
)

/** The same part of the site in every language. */
export const inEveryLanguage = (path: (locale: Reader['locale']) => string) =>
  Object.fromEntries(locales.map((locale) => [locale, path(locale)]))
