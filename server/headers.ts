/** Headers by name, as every kind of answer carries them. This file is their one place. */
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

/** What holds for whatever this server answers. `serverUrl` decides whether browsers must come by https. */
export const everywhere = (serverUrl: string): Headers => ({
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
 * The policy of a kept page. Inline text is allowed by its digest alone: the page's own style and its rules
 * for fetching ahead (`'sha256-…'`, in single quotes).
 */
export const keptPagePolicy = (styles: string[], scripts: string[]): string =>
  policy({
    ...page,
    'script-src': ["'self'", ...scripts].join(' '),
    'style-src': ["'self'", ...styles].join(' '),
  })

const drawnPage = { ...page, 'script-src': "'self' 'unsafe-inline'", 'style-src': "'self'" }

/** The policy of a page as Next writes it, with its data as inline scripts: preview. */
export const drawnPagePolicy = policy(drawnPage)

/** While developing, React evaluates code, and the window with its errors brings styles along. */
export const developmentPolicy = policy({
  ...drawnPage,
  'script-src': "'self' 'unsafe-inline' 'unsafe-eval'",
  'style-src': "'self' 'unsafe-inline'",
})

/** The policy of the panel: React and its styles may run, and nothing leads to another host or into a foreign frame. */
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

/** The policy of what is no page: nothing in it may run or be drawn. */
export const dataPolicy = policy({
  'default-src': "'none'",
  'frame-ancestors': "'none'",
  sandbox: '',
})

/** Browsers ask again each time; a cache in front may answer for ten seconds, and for a day when we do not. */
export const sharedCaching =
  'public, max-age=0, s-maxage=10, stale-while-revalidate=10, stale-if-error=86400'

/** What is made for one person, or is an error, is kept by nobody. */
export const neverKept = 'private, no-store'
