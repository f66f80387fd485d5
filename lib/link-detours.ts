import { parsedUrl } from './parsed-url'

/** A page whose only purpose is to lead on, and to note who came by; `names` are where its target stands. */
type Detour = { host: RegExp; path: RegExp; names: string[] }

const detours: Detour[] = [
  { host: /^(?:www\.)?google\.[a-z.]{2,6}$/, path: /^\/url$/, names: ['q', 'url'] },
  { host: /\.safelinks\.protection\.outlook\.com$/, path: /^\//, names: ['url'] },
  { host: /^(?:l|lm|m|www)\.facebook\.com$/, path: /^\/l\.php$/, names: ['u'] },
  { host: /^l\.(?:instagram|messenger|threads)\.(?:com|net)$/, path: /^\//, names: ['u'] },
  { host: /^(?:www\.)?linkedin\.com$/, path: /^\/(?:redir|safety|authwall)\b/, names: ['url'] },
  { host: /^(?:www\.)?youtube\.com$/, path: /^\/redirect$/, names: ['q'] },
  { host: /^out\.reddit\.com$/, path: /^\//, names: ['url'] },
  { host: /^slack-redir\.net$/, path: /^\/link$/, names: ['url'] },
  { host: /^deref-(?:gmx|web|mail|1und1)\.[a-z]{2,4}$/, path: /^\//, names: ['redirectUrl'] },
  { host: /^(?:www\.)?duckduckgo\.com$/, path: /^\/l\/?$/, names: ['uddg'] },
  { host: /^(?:www\.)?vk\.com$/, path: /^\/away(?:\.php)?$/, names: ['to'] },
  { host: /^urldefense\.proofpoint\.com$/, path: /^\/v1\//, names: ['u'] },
]

// The newer form of one of them has its target in the path.
const inPath = /^https?:\/\/urldefense\.(?:com|us)\/v3\/__(?<target>.+?)__;/i

/** Where a detour leads, or nothing when the address is none. */
export function withoutDetour(text: string): string | undefined {
  const target = inPath.exec(text)?.groups?.['target']
  if (target !== undefined) return target
  const url = /^https?:\/\//i.test(text) ? parsedUrl(text) : undefined
  if (!url) return undefined
  const { hostname, pathname, searchParams } = url
  const found = detours.find(({ host, path }) => host.test(hostname) && path.test(pathname))
  const named = found?.names.map((name) => searchParams.get(name)).find(Boolean)
  // A path would be one of the detour's own host.
  return named && !/^[/?#]/.test(named) ? named : undefined
}
