import { locales } from '@/i18n/locales'
import de from '@/messages/de.json' with { type: 'json' }
import en from '@/messages/en.json' with { type: 'json' }
import { seedFocusAreas } from '@/seed/content/focus-areas'
import { seedFunders } from '@/seed/content/funders'
import { seedHelpContacts } from '@/seed/content/help/contacts'
import { memberships } from '@/seed/content/memberships'
import { seedPages } from '@/seed/content/pages'
import { seedPublications } from '@/seed/content/publications'
import { escapeWords } from '@/translation/segment'
import type { Segment, Tag, UnitKind } from '@/translation/unit'

/** A text of the demo with its translation; marks are numbered as in the source. */
export type Pair = { path: string; kind: UnitKind; source: Segment; target: string }

const markup = /\*\*(?<bold>[^*]+)\*\*|\[(?<label>[^\]]+)\]\((?<link>[^)]+)\)/g

/** A link within the site as the editor makes it: to a document, whatever the language. */
const documentOf = (link: string) => (link.startsWith('/') ? 'pages:linked' : link)

/** The seed's short form (**strong**, [link](target)) as a segment. */
function segment(value: string, numbered: readonly Tag[] = []): Segment {
  const tags: Tag[] = []
  let text = ''
  let end = 0
  for (const match of value.matchAll(markup)) {
    const { bold, label = '', link } = match.groups ?? {}
    const kind = bold ? 'bold' : 'link'
    const same = numbered.find((tag) => tag.kind === kind && !tags.some(({ id }) => id === tag.id))
    const id = same?.id ?? tags.length + 1
    tags.push({ id, kind, isEmpty: false, ...(link && { target: documentOf(link) }) })
    text += `${escapeWords(value.slice(end, match.index))}<${id}>${escapeWords(bold ?? label)}</${id}>`
    end = match.index + match[0].length
  }
  return { text: text + escapeWords(value.slice(end)), tags }
}

function pair(path: string, kind: UnitKind, from: string, to: string): Pair {
  const plain = (text: string): Segment => ({ text: escapeWords(text), tags: [] })
  const source = kind === 'message' ? plain(from) : segment(from)
  const target = kind === 'message' ? plain(to) : segment(to, source.tags)
  return { path, kind, source, target: target.text }
}

const notTexts = ['figure', 'contact', 'donation', 'listing', 'file']

function kindOf(path: string): UnitKind {
  if (path.endsWith('.slug')) return 'slug'
  if (path.includes('.meta.')) return 'seo'
  return path.includes('.body.') || path.includes('.text.') ? 'paragraph' : 'text'
}

/** The strings that stand at the same place in both languages. */
function pairs(path: string, from: unknown, to: unknown, kind?: UnitKind): Pair[] {
  if (typeof from === 'string' && typeof to === 'string')
    return [pair(path, kind ?? kindOf(path), from, to)]
  if (typeof from !== 'object' || typeof to !== 'object' || !from || !to) return []
  const others = to as Record<string, unknown>
  return Object.entries(from)
    .filter(([key]) => !notTexts.includes(key))
    .flatMap(([key, value]) => pairs(`${path}.${key}`, value, others[key], kind))
}

/** All texts of the demo that exist in both languages: pages, publications, network, interface. */
export function demoPairs(): Pair[] {
  const [first, second] = locales
  if (first !== 'de' || second !== 'en') throw new Error('The demo is German and English.')
  const entries = [
    ...seedPages,
    ...seedFocusAreas,
    ...seedPublications,
    ...memberships,
    ...seedFunders,
    ...seedHelpContacts,
  ]
  return [
    ...entries.flatMap((entry) => pairs(entry.key, entry.de, entry.en)),
    ...pairs('interface', de, en, 'message'),
  ]
}
