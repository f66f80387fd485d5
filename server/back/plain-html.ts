import { createHash } from 'node:crypto'

import { Parser } from 'htmlparser2'

/** A page that only scripts could complete, because a part of it failed or was streamed late. */
export class UnfinishedPage extends Error {}

type Attributes = Record<string, string>
type Cut = { from: number; to: number; instead: string }

/** A page without the framework, and the digests of inline texts that its policy has to allow. */
export type PlainPage = {
  html: string
  styles: string[]
  scripts: string[]
  isSensitive: boolean
}

// The next page is fetched on pointer-down. Files, panel and API are never prefetched.
const rules = JSON.stringify({
  prefetch: [
    {
      where: {
        and: [
          { href_matches: '/*' },
          { not: { href_matches: ['/api/*', '/admin/*', '/admin', '/preview/*', '/preview'] } },
        ],
      },
      eagerness: 'conservative',
    },
  ],
})

const digest = (text: string) => `'sha256-${createHash('sha256').update(text).digest('base64')}'`
const rulesDigest = digest(rules)

/** Marks a script of ours that stands in the page. */
const ownMark = 'data-own'

const isOurs = ({ src, type, ...rest }: Attributes) =>
  type === 'application/ld+json' ||
  ownMark in rest ||
  (src !== undefined && !src.startsWith('/_next/'))

const isForScripts = ({ as, href = '', rel }: Attributes) =>
  rel === 'modulepreload' || (rel === 'preload' && (as === 'script' || href.startsWith('/_next/')))

const isIcon = ({ rel = '' }: Attributes) => /(?:^|[ -])icon$/.test(rel)

/** An empty icon: without any, browsers would ask for the one of the site. */
const noIcon = '<link rel="icon" href="data:,">'

const isUnfinished = (name: string, { hidden, id = '', ...rest }: Attributes) =>
  (name === 'html' && id === '__next_error__') ||
  (name === 'template' && rest['data-dgst'] !== undefined) ||
  (name === 'div' && hidden !== undefined && id.startsWith('S:'))

/**
 * Removes Next's scripts, data and preloads from a page, and inlines its style sheets. Prefetch rules are added
 * unless the page is marked as sensitive; a sensitive page loses its icons instead. All other bytes stay the same.
 *
 * @param sheet returns the text of a style sheet, or undefined to keep the link
 * @throws {UnfinishedPage} if the page needs scripts
 */
export function plainHtml(html: string, sheet: (href: string) => string | undefined): PlainPage {
  const cuts: Cut[] = []
  const styles = new Map<string, string>()
  const scripts: string[] = []
  const icons: Cut[] = []
  let own = -1
  let script = -1
  let end = -1
  const marks: string[] = []
  const cut = (from: number, to: number, instead = '') => cuts.push({ from, to, instead })
  const inlined = (href: string): string | undefined => {
    if (styles.has(href)) return ''
    const text = sheet(href)
    if (text === undefined) return undefined
    styles.set(href, digest(text))
    return `<style>${text}</style>`
  }
  const parser = new Parser({
    onopentag(name, attributes) {
      if (isUnfinished(name, attributes)) throw new UnfinishedPage(`${name} needs a script`)
      if ('data-sensitive' in attributes) marks.push(name)
      if (name === 'script' && !isOurs(attributes)) script = parser.startIndex
      if (name === 'script' && ownMark in attributes) own = parser.endIndex + 1
      if (name !== 'link') return
      const { href = '', rel } = attributes
      if (isIcon(attributes))
        icons.push({ from: parser.startIndex, to: parser.endIndex + 1, instead: '' })
      if (isForScripts(attributes)) cut(parser.startIndex, parser.endIndex + 1)
      const instead = rel === 'stylesheet' ? inlined(href) : undefined
      if (instead !== undefined) cut(parser.startIndex, parser.endIndex + 1, instead)
    },
    onclosetag(name) {
      if (name === 'script' && script >= 0) {
        cut(script, parser.endIndex + 1)
        script = -1
      }
      if (name === 'script' && own >= 0) {
        scripts.push(digest(html.slice(own, parser.startIndex)))
        own = -1
      }
      if (name === 'body') end = parser.startIndex
    },
    oncomment() {
      cut(parser.startIndex, parser.endIndex + 1)
    },
  })
  parser.end(html)
  const isSensitive = marks.length > 0
  const hasRules = end >= 0 && !isSensitive
  if (hasRules) scripts.push(rulesDigest)
  if (isSensitive) {
    const [first, ...others] = icons
    if (first) cuts.push({ ...first, instead: noIcon }, ...others)
    cuts.sort((a, b) => a.from - b.from)
  }
  if (hasRules) cut(end, end, `<script type="speculationrules">${rules}</script>`)
  let plain = ''
  let from = 0
  for (const each of cuts) {
    plain += html.slice(from, each.from) + each.instead
    from = each.to
  }
  return {
    html: plain + html.slice(from),
    styles: [...styles.values()],
    scripts,
    isSensitive,
  }
}
