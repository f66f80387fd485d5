import { withPayload } from '@payloadcms/next/withPayload'
import type { NextConfig } from 'next'
import createNextIntlPlugin from 'next-intl/plugin'

import { dataPolicy, drawnPagePolicy, everywhere, type Headers } from './server/headers'

const listed = (headers: Headers) => Object.entries(headers).map(([key, value]) => ({ key, value }))

// Next knows the address of the site when it serves, not when it builds: https is the server's matter.
const config: NextConfig = {
  poweredByHeader: false,
  // Types are proven by `npm run check`; whoever builds to serve need not wait for it again.
  typescript: { ignoreBuildErrors: true },
  experimental: {
    // Errors keep their names: which of them are logged goes by name.
    serverMinification: false,
    // The panel is loaded when somebody opens it: the start and the memory of the site do without.
    preloadEntriesOnStart: false,
  },
  // Payload makes the sizes; a route that scales whatever it is told to is one door more.
  images: { unoptimized: true },
  // Pages are kept whole: title and description stand in their head for everybody, not for search engines alone.
  htmlLimitedBots: /.*/,
  headers: () =>
    Promise.resolve([
      { source: '/:path*', headers: listed(everywhere('')) },
      {
        source: '/:path((?!admin|api).*)',
        headers: listed({ 'Content-Security-Policy': drawnPagePolicy }),
      },
      { source: '/api/:path*', headers: listed({ 'Content-Security-Policy': dataPolicy }) },
    ]),
}

const withTexts = createNextIntlPlugin('./i18n/request.ts')
const wired = withPayload(withTexts(config))

// Payload asks browsers for their colour scheme on every path, and Chromium then fetches each page twice.
const admin = async () => {
  const rules = (await wired.headers?.()) ?? []
  return rules.map((rule) => {
    const isPayloads = rule.headers.some(({ key }) => key === 'Critical-CH')
    return isPayloads ? { ...rule, source: '/admin/:path*' } : rule
  })
}

export default { ...wired, headers: admin }
