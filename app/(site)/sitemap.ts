import type { MetadataRoute } from 'next'

import { env } from '@/env'
import { getSitemap } from '@/queries/sitemap'

export const dynamic = 'force-dynamic'

export default async function sitemap(): Promise<MetadataRoute.Sitemap> {
  const full = (path: string) => `${env.SERVER_URL}${path}`
  const entries = await getSitemap()
  return entries.flatMap(({ changed, twins }) => {
    const languages = Object.fromEntries(
      Object.entries(twins).map(([locale, path]) => [locale, full(path)]),
    )
    return Object.values(languages).map((url) => ({
      url,
      ...(changed ? { lastModified: changed } : {}),
      alternates: { languages },
    }))
  })
}
