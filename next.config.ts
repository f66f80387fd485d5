import { withPayload } from '@payloadcms/next/withPayload'
import type { NextConfig } from 'next'
import createNextIntlPlugin from 'next-intl/plugin'

import { publicHeaders } from './lib/public-headers'

const config: NextConfig = {
  poweredByHeader: false,
  headers: () => Promise.resolve([{ source: '/:path((?!admin|api).*)', headers: publicHeaders }]),
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
