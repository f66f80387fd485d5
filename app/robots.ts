import type { MetadataRoute } from 'next'

import { env } from '@/env'

export const dynamic = 'force-dynamic'

export default function robots(): MetadataRoute.Robots {
  return {
    rules: {
      userAgent: '*',
      allow: ['/', '/api/media/file/', '/api/documents/file/'],
      disallow: ['/admin', '/api/', '/preview'],
    },
    sitemap: `${env.SERVER_URL}/sitemap.xml`,
  }
}
