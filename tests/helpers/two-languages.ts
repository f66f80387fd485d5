import type { Payload } from 'payload'

import type { Locale } from '@/i18n/locales'
import { seedText } from '@/seed/rich-text'
import type { SeedPart } from '@/seed/types'

import { noId } from './desk'

export const german: SeedPart[] = [
  'Der erste Absatz bleibt stehen.',
  'Rufen Sie die falsche Nummer 030 111 an.',
  { list: ['Erster Punkt der Liste', 'Zweiter Punkt der Liste', 'Dritter Punkt der Liste'] },
  { callout: { title: 'Achtung', text: 'Dieser Hinweis gilt nur heute.' } },
]
export const english: SeedPart[] = [
  'The first paragraph stays.',
  'Call the wrong number 030 111.',
  { list: ['First item of the list', 'Second item of the list', 'Third item of the list'] },
  { callout: { title: 'Attention', text: 'This note is for today alone.' } },
]

let count = 0

export const bodyOf = (parts: SeedPart[]) => ({ body: seedText(parts, noId) })

type Node = { children?: Node[]; text?: string; fields?: Record<string, unknown> }

const wordsOf = ({ children, fields, text }: Node): string[] => [
  ...(text ? [text] : []),
  ...['title', 'text'].flatMap((name) => {
    const words = fields?.[name]
    return typeof words === 'string' && words ? [words] : []
  }),
  ...(children ?? []).flatMap(wordsOf),
]

/** Pages of a database in both languages, and what can be done with them. */
export function twoLanguages(payload: Payload) {
  /** A page that is published in German and English, each block with its translation. */
  async function publishedPage(
    de: SeedPart[] = german,
    en: SeedPart[] = english,
    more: object = {},
  ) {
    const slug = `aufbau-${(count += 1)}`
    const { id } = await payload.create({
      collection: 'pages',
      locale: 'de',
      data: { title: 'Titel', slug, body: seedText(de, noId), _status: 'published', ...more },
    })
    await payload.update({
      collection: 'pages',
      id,
      locale: 'en',
      data: { title: 'Title', slug, body: seedText(en, noId), _status: 'published' },
    })
    return id
  }

  const save = (id: string, locale: Locale, data: object, isDraft = false) =>
    payload.update({
      collection: 'pages',
      id,
      locale,
      data: isDraft ? data : { ...data, _status: 'published' },
      draft: isDraft,
    })

  /** The words of a page's body as visitors read them, or as the newest draft has them. */
  async function words(id: string, locale: Locale, draft = false): Promise<string[]> {
    const page = await payload.findByID({ collection: 'pages', id, locale, draft, depth: 0 })
    return page.body ? wordsOf(page.body.root as unknown as Node) : []
  }

  return { publishedPage, save, words }
}
