import { readFileSync } from 'node:fs'
import { join } from 'node:path'

/**
 * Reads the built style sheets, each once. A sheet that names files by relative paths is not given: it would
 * look for them beside the page.
 */
export function styleSheets(root: string): (href: string) => string | undefined {
  const texts = new Map<string, string | undefined>()
  const read = (path: string) => {
    const text = readFileSync(join(root, '.next', path.slice('/_next/'.length)), 'utf8')
    return /url\((?!["']?(data:|\/|#))|<\/style/i.test(text) ? undefined : text.trim()
  }
  return (href) => {
    const path = href.split('?')[0] ?? ''
    // The address stands in a page of ours, and yet no path of it may lead out of the folder.
    if (!/^\/_next\/static\/[\w/-]+\.css$/.test(path)) return undefined
    if (!texts.has(path)) texts.set(path, read(path))
    return texts.get(path)
  }
}
