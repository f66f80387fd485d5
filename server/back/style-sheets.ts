import { readFileSync } from 'node:fs'
import { join, posix } from 'node:path'

import { accentSheet } from '@/lib/look/accent-sheet'

const relativeUrl = /url\((["']?)(?!["']|data:|[a-z]+:|\/|#)([^"')]+)\1\)/gi

/**
 * The text of the style sheet at `path` for use inside of a page: its relative addresses, such as those of fonts, are
 * made absolute, because they would be resolved against the address of the page.
 */
export const inlineSheet = (text: string, path: string): string =>
  text.trim().replace(relativeUrl, (_, quote: string, address: string) => {
    const absolute = posix.join(posix.dirname(path), address)
    return `url(${quote}${absolute}${quote})`
  })

/** The style sheet of an accent, or a built one, which is read once. */
export function styleSheets(root: string): (href: string) => string | undefined {
  const texts = new Map<string, string | undefined>()
  const read = (path: string) => {
    const text = readFileSync(join(root, '.next', path.slice('/_next/'.length)), 'utf8')
    return /<\/style/i.test(text) ? undefined : inlineSheet(text, path)
  }
  return (href) => {
    const path = href.split('?')[0] ?? ''
    const accent = accentSheet(path)
    if (accent !== undefined) return accent
    // The address comes from our own page. Even so, its path may not leave the folder.
    if (!/^\/_next\/static\/[\w/-]+\.css$/.test(path)) return undefined
    if (!texts.has(path)) texts.set(path, read(path))
    return texts.get(path)
  }
}
