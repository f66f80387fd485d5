/** HTTP headers by name. This file is the only place that defines headers and policies of answers. */
export type Headers = Record<string, string>

const policy = (rules: Record<string, string>): string =>
  Object.entries(rules)
    .map(([name, value]) => `${name} ${value}`.trim())
    .join('; ')

const page = {
  'default-src': "'none'",
  'img-src': "'self' data:",
  'font-src': "'self'",
  'connect-src': "'self'",
  'form-action': "'self'",
  'frame-ancestors': "'self'",
  'base-uri': "'none'",
  'object-src': "'none'",
}

/** Headers of every answer. `serverUrl` decides whether browsers must use https. */
export const securityHeaders = (serverUrl: string): Headers => ({
  'X-Content-Type-Options': 'nosniff',
  'Referrer-Policy': 'no-referrer',
  'Permissions-Policy': 'camera=(), geolocation=(), microphone=(), browsing-topics=()',
  'Cross-Origin-Opener-Policy': 'same-origin',
  'Cross-Origin-Resource-Policy': 'same-origin',
  ...(serverUrl.startsWith('https:')
    ? { 'Strict-Transport-Security': 'max-age=31536000; includeSubDomains' }
    : {}),
})

/**
 * The Content-Security-Policy of a cached page. Inline style and prefetch rules are allowed by their digests
 * (`'sha256-…'`, in single quotes).
 */
export const cachedPagePolicy = (styles: string[], scripts: string[]): string =>
  policy({
    ...page,
    'script-src': ["'self'", ...scripts].join(' '),
    'style-src': ["'self'", ...styles].join(' '),
  })

const drawnPage = { ...page, 'script-src': "'self' 'unsafe-inline'", 'style-src': "'self'" }

/** The policy of a preview: a page as Next writes it, with inline scripts. */
export const previewPolicy = policy(drawnPage)

/** In development, React evaluates code, and its error window has inline styles. */
export const developmentPolicy = policy({
  ...drawnPage,
  'script-src': "'self' 'unsafe-inline' 'unsafe-eval'",
  'style-src': "'self' 'unsafe-inline'",
})

/** The policy of the panel: inline scripts and styles are allowed, other hosts and foreign frames are not. */
export const panelPolicy = (isDevelopment: boolean): string =>
  policy({
    ...page,
    'script-src': `'self' 'unsafe-inline'${isDevelopment ? " 'unsafe-eval'" : ''}`,
    'style-src': "'self' 'unsafe-inline'",
    'img-src': "'self' data: blob:",
    'media-src': "'self' blob:",
    'frame-src': "'self'",
    'worker-src': "'self' blob:",
  })

/** The policy of everything that is not a page: nothing in it may run. */
export const dataPolicy = policy({
  'default-src': "'none'",
  'frame-ancestors': "'none'",
  sandbox: '',
})

/** Browsers revalidate each time. A shared cache may answer for ten seconds, and for a day while this server fails. */
export const sharedCaching =
  'public, max-age=0, s-maxage=10, stale-while-revalidate=10, stale-if-error=86400'

/**
 * A sensitive page: no browser stores it, so Back asks for it again. A shared cache that knows this header (RFC 9213)
 * may keep it as any other page.
 */
export const sensitiveCaching: Headers = {
  'Cache-Control': 'no-store',
  'CDN-Cache-Control': sharedCaching,
}

/** Nobody may store answers for one person, or errors. */
export const noStore = 'private, no-store'
