const allowed = /^(?:[\w\-.~!$&'()*+,;=:@|^[\]]|%[0-9a-f]{2})+$/i
const needless = /%(?:2d|2e|5f|7e|3[0-9]|[46][1-9a-f]|[57][0-9a])/i
const unusable = /[\u0000-\u001f\u007f/\\]/

/** A segment of a path, decoded; nothing when readers of paths differ about it. */
function decoded(raw: string): string | undefined {
  try {
    const segment = decodeURIComponent(raw)
    return unusable.test(segment) || segment === '.' || segment === '..' ? undefined : segment
  } catch {
    return undefined
  }
}

/**
 * Reads a path below `/api` as it came in: the one place where such a path is decoded.
 * @returns its decoded segments, or nothing when it differs from the usual spelling of what it decodes to:
 * needless or broken escapes, encoded or doubled slashes, dot segments, a slash at the end
 */
export function apiSegments(path: string): string[] | undefined {
  const [empty, api, ...raw] = path.split('/')
  if (empty !== '' || api !== 'api' || raw.length === 0) return undefined
  const isUsual = raw.every((each) => allowed.test(each) && !needless.test(each))
  const segments = raw.map(decoded)
  return isUsual && segments.every((segment) => segment !== undefined) ? segments : undefined
}

/** Whether all readers of a path see the same: it decodes, and holds nothing that some of them resolve or cut. */
export const isReadablePath = (path: string): boolean =>
  path.split('/').every((raw) => decoded(raw) !== undefined)

/** What is said where nothing is. */
export const nothingHere = {
  de: 'Unter dieser Adresse gibt es nichts. Bitte prüfen Sie, wie sie geschrieben ist.',
  en: 'There is nothing at this address. Please check how it is spelled.',
}
