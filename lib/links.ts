import { withoutDetour } from './link-detours'
import {
  encodeUnsafe,
  type LinkFault,
  mailLink,
  phoneLink,
  type ReadLink,
  webLink,
} from './link-kinds'
import { parsedUrl } from './parsed-url'

const longest = 4000

/** Detours lead to detours; nobody needs more than this. */
const mostDetours = 10

// What browsers drop from addresses, and what nobody sees: control characters, joiners, marks of direction.
const unseen = /[\p{Cc}\p{Cs}\u00AD\u200B-\u200F\u202A-\u202E\u2060-\u2069\uFEFF]/gu

const cleaned = (typed: string) => typed.replace(unseen, '').trim()

/** Bookmarks of Word, which lead nowhere outside the file: footnotes, comments, headings. */
const bookmark = /#_(?:ftn|edn|msocom|msoanchor|toc|hlk|ref|heading)/i

// Another program wrote the whole address in percent signs, some of them each time it was saved.
const encodedScheme = /^[a-z]{3,10}%(?:25)*3a/i

function decoded(text: string): string {
  let rest = text
  while (encodedScheme.test(rest)) {
    try {
      rest = decodeURIComponent(rest)
    } catch {
      return rest
    }
  }
  return rest
}

/** A path of this site. Browsers read `//host` and `/\host` as another host. */
function ownPath(text: string): ReadLink {
  const own = parsedUrl(text, 'http://own.invalid')
  if (!own) return { fault: 'incomplete' }
  const { hash, host, pathname, search } = own
  const isOwn = host === 'own.invalid' && !pathname.startsWith('//')
  return isOwn ? { href: encodeUnsafe(pathname + search + hash) } : { fault: 'incomplete' }
}

const scheme = /^(?<name>[a-z][a-z\d+.-]*):(?<rest>.*)$/is
/** `example.org:8080/path` is a host and its port, not a scheme. */
const port = /^\d{1,5}(?:[/?#]|$)/

function read(text: string): ReadLink {
  if (text === '' || text === '#') return { fault: 'empty' }
  if (text.startsWith('#')) return { href: encodeUnsafe(text) }
  if (text.startsWith('/')) return ownPath(text)
  const { name = '', rest = '' } = scheme.exec(text)?.groups ?? {}
  const isHost = name.includes('.') && port.test(rest)
  if (!name || isHost) return phoneLink(text) ?? mailLink(text) ?? webLink(`https://${text}`, true)
  if (rest.replaceAll(/[/\\\s]/g, '') === '') return { fault: 'empty' }
  switch (name.toLowerCase()) {
    case 'http':
    case 'https':
      return webLink(`${name.toLowerCase()}:${rest}`, false)
    case 'mailto':
      return mailLink(rest) ?? { fault: 'mail' }
    case 'tel':
      return phoneLink(rest, true) ?? { fault: 'phone' }
    default:
      return { fault: 'scheme' }
  }
}

const readOnce = (text: string): ReadLink => {
  // Before anything else: to read a host of 100,000 letters takes seconds.
  if (text.length > longest) return { fault: 'long' }
  const plain = decoded(cleaned(text))
  return bookmark.test(plain) ? { fault: 'footnote' } : read(plain)
}

/** Faults of a target with which the detour to it cannot be kept either. */
const dangers: LinkFault[] = ['credentials', 'scheme']

/**
 * A link as somebody typed or pasted it, in the form in which it is kept: absolute web addresses, paths of
 * this site, anchors, `mailto:` and `tel:`. Reading what was read changes nothing.
 */
export function readLink(typed: unknown): ReadLink {
  let found: ReadLink = typeof typed === 'string' ? readOnce(typed) : { fault: 'empty' }
  for (let count = 0; 'href' in found && count < mostDetours; count += 1) {
    const target = withoutDetour(found.href)
    if (target === undefined) break
    const next = readOnce(target)
    if ('fault' in next && !dangers.includes(next.fault)) break
    found = next
  }
  return 'href' in found && found.href.length > longest ? { fault: 'long' } : found
}

/** The link as it is kept, or nothing for one that cannot be. */
export const linkOrNothing = (typed: unknown): string | undefined => {
  const found = readLink(typed)
  return 'href' in found ? found.href : undefined
}
