type Header = { key: string; value: string }

/**
 * What every public page says to the browser: nothing from elsewhere, no frame but our own preview, no
 * referrer. Next writes the page's data as inline scripts, hence `unsafe-inline` until pages are served
 * without them.
 */
export const publicHeaders: Header[] = [
  {
    key: 'Content-Security-Policy',
    value: [
      "default-src 'none'",
      "script-src 'self' 'unsafe-inline'",
      "style-src 'self'",
      "img-src 'self' data:",
      "font-src 'self'",
      "connect-src 'self'",
      "form-action 'self'",
      "frame-ancestors 'self'",
      "base-uri 'none'",
      "object-src 'none'",
    ].join('; '),
  },
  { key: 'X-Content-Type-Options', value: 'nosniff' },
  { key: 'Referrer-Policy', value: 'no-referrer' },
  {
    key: 'Permissions-Policy',
    value: 'camera=(), geolocation=(), microphone=(), interest-cohort=()',
  },
  { key: 'Cross-Origin-Opener-Policy', value: 'same-origin' },
  { key: 'Cross-Origin-Resource-Policy', value: 'same-origin' },
]
