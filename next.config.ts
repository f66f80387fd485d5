import { withPayload } from '@payloadcms/next/withPayload'
import type { NextConfig } from 'next'
import createNextIntlPlugin from 'next-intl/plugin'
import { PHASE_DEVELOPMENT_SERVER } from 'next/constants'

import {
  dataPolicy,
  developmentPolicy,
  previewPolicy,
  securityHeaders,
  type Headers,
  panelPolicy,
} from './server/headers'

const listed = (headers: Headers) => Object.entries(headers).map(([key, value]) => ({ key, value }))

// Next knows the address of the site when it serves, not when it builds: https is the server's matter.
const configOf = (pagePolicy: string, ofPanel: string): NextConfig => ({
  poweredByHeader: false,
  // Types are proven by `npm run check`; whoever builds to serve need not wait for it again.
  typescript: { ignoreBuildErrors: true },
  experimental: {
    // Errors keep their names: which of them are logged goes by name.
    serverMinification: false,
    // The panel is loaded when somebody opens it: the start and the memory of the site do without.
    preloadEntriesOnStart: false,
  },
  // Payload's panel writes days and times in the order and time zone of its own choice; admin/dates/ has the
  // reasons. Some of its words are English alone; admin/fixed-words/ has German ones.
  turbopack: {
    resolveAlias: { '@payloadcms/ui/shared': './admin/dates/payload-shared.ts' },
    rules: {
      '**/@payloadcms/ui/dist/exports/client/DatePicker-*.js': {
        loaders: ['./admin/dates/picker-loader.cjs'],
      },
      '**/@payloadcms/{ui,richtext-lexical}/dist/exports/client/{index,Field-*}.js': {
        loaders: ['./admin/fixed-words/loader.cjs'],
      },
    },
  },
  // Payload makes the sizes; a route that scales whatever it is told to is one door more.
  images: { unoptimized: true },
  // Pages are kept whole: title and description stand in their head for everybody, not for search engines alone.
  htmlLimitedBots: /.*/,
  headers: () =>
    Promise.resolve([
      { source: '/:path*', headers: listed(securityHeaders('')) },
      {
        source: '/:path((?!admin|api).*)',
        headers: listed({ 'Content-Security-Policy': pagePolicy }),
      },
      { source: '/admin/:path*', headers: listed({ 'Content-Security-Policy': ofPanel }) },
      { source: '/api/:path*', headers: listed({ 'Content-Security-Policy': dataPolicy }) },
    ]),
})

const withTexts = createNextIntlPlugin('./i18n/request.ts')

/** The configuration while developing (`phase`), building or serving. */
export default function configure(phase: string): NextConfig {
  const isDevelopment = phase === PHASE_DEVELOPMENT_SERVER
  const wired = withPayload(
    withTexts(
      configOf(isDevelopment ? developmentPolicy : previewPolicy, panelPolicy(isDevelopment)),
    ),
  )

  // Payload asks browsers for their colour scheme on every path, and Chromium then fetches each page twice.
  const headers = async () => {
    const rules = (await wired.headers?.()) ?? []
    return rules.map((rule) => {
      const isPayloads = rule.headers.some(({ key }) => key === 'Critical-CH')
      return isPayloads ? { ...rule, source: '/admin/:path*' } : rule
    })
  }
  return { ...wired, headers }
}
