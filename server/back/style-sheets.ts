import { readFileSync } from 'node:fs'
import { join } from 'node:path'

/**
 * Reads each built style sheet once. A sheet with relative URLs is not returned, because inlined they would be
 * resolved against the address of the page.
 */
export function styleSheets(root: string): (href: string) => string | undefined {
  const texts = new Map<string, string | undefined>()
  const read = (path: string) => {
    const text = readFileSync(join(root, '.next', path.slice('/_next/'.length)), 'utf8')
    return /url\((?!["']?(data:|\/|#))|<\/style/i.test(text) ? undefined : text.trim()
  }
  return (href) => {
    const path = href.split('?')[0] ?? ''
    // The address comes from our own page. Even so, its path may not leave the folder.
    if (!/^\/_next\/static\/[\w/-]+\.css$/.test(path)) return undefined
    if (!texts.has(path)) texts.set(path, read(path))
    return texts.get(path)
  }
}
