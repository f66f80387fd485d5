import type { PanelLanguage } from '@/i18n/panel-languages'

import { onEveryPage, textKinds, onMostPages, parts } from './names'
import { notes } from './notes'
import places from './places.json' with { type: 'json' }

type Part = keyof typeof places.parts

const pagesOf = places.parts as Record<Part, string[]>
const placesOf: Record<string, { part: string; shownAs: string }[]> = places.keys
const most = Math.max(...Object.values(pagesOf).map(({ length }) => length))

const isPart = (path: string): path is Part => Object.hasOwn(parts, path)
const nameOf = (path: string, language: PanelLanguage) =>
  isPart(path) ? parts[path][language] : ''

/** The pages that show a part, by name; nothing for a page that shows itself. */
function shownOn(part: Part, language: PanelLanguage): string {
  const pages = pagesOf[part]
  if (pages.length === most) return onEveryPage[language]
  if (pages.length > 4) return onMostPages[language]
  const names = pages.filter((page) => page !== part).map((page) => nameOf(page, language))
  return names.filter(Boolean).join(', ')
}

/** Where visitors find an interface text: a line for each part of the site, and as what. */
export const messagePlaces = (key: string, language: PanelLanguage): string[] =>
  (placesOf[key] ?? []).flatMap(({ part, shownAs }) => {
    if (!isPart(part)) return []
    const on = shownOn(part, language)
    return [
      `${nameOf(part, language)}${on ? ` (${on})` : ''}: ${textKinds[shownAs]?.[language] ?? ''}`,
    ]
  })

/** What somebody has to know who cannot see the place, such as what a placeholder stands for. */
export const messageNote = (key: string, language: PanelLanguage): string | undefined =>
  notes[key]?.[language]
