const longest = 1000

/** The path of an address that somebody typed or that stands in a file, without its host; undefined for what is none. */
export function formerPath(typed: string): string | undefined {
  const text = typed.trim()
  const isUrl = /^https?:\/\//i.test(text)
  if (text.length > longest || (!isUrl && !text.startsWith('/')) || text.startsWith('//'))
    return undefined
  try {
    const { pathname, search } = new URL(text, 'http://localhost')
    const path = pathname.length > 1 ? pathname.replace(/\/$/, '') : pathname
    return path === '/' ? undefined : path + search
  } catch {
    return undefined
  }
}
