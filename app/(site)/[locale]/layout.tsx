import '../tokens.css'
import '../font.css'
import '../base.css'
import '../page.css'
import '@/components/finder/finder.css'
import '@/components/frame/footer.css'
import '@/components/frame/header.css'
import '@/components/help/help.css'
import '@/components/help/line.css'
import '@/components/help/text.css'
import '@/components/leave/leave.css'
import '@/components/member/member.css'
import '@/components/network/network.css'
import '@/components/publication/publication.css'
import '@/components/text/text.css'
import '../print.css'

import type { Metadata, Viewport } from 'next'
import { NextIntlClientProvider } from 'next-intl'
import { getMessages } from 'next-intl/server'
import type { ReactNode } from 'react'

import { env } from '@/env'
import { defaultLocale, isLocale } from '@/i18n/locales'

/** Pages are made when they are asked for; the build needs no database. */
export const dynamic = 'force-dynamic'

export const metadata: Metadata = {
  metadataBase: new URL(env.SERVER_URL),
  icons: {
    icon: { url: '/look/icon.svg', type: 'image/svg+xml', sizes: 'any' },
    apple: '/look/apple-icon.png',
  },
}

export const viewport: Viewport = { colorScheme: 'light dark' }

type Props = { children: ReactNode; params: Promise<{ locale: string }> }

export default async function SiteLayout({ children, params }: Props) {
  const { locale: word } = await params
  const locale = isLocale(word) ? word : defaultLocale
  const { errors } = await getMessages()
  return (
    <html lang={locale}>
      <body>
        <NextIntlClientProvider messages={{ errors }}>{children}</NextIntlClientProvider>
      </body>
    </html>
  )
}
