import '@/app/(site)/tokens.css'
import '@/app/(site)/font.css'
import '@/app/(site)/base.css'
import '@/app/(site)/page.css'
import '@/components/help/help.css'
import '@/components/help/text.css'
import '@/components/leave/leave.css'
import '@/components/text/text.css'

import type { Metadata, Viewport } from 'next'
import type { ReactNode } from 'react'

import { env } from '@/env'
import { defaultLocale } from '@/i18n/locales'
import { directionOf, isHelpLanguage } from '@/lib/help-languages'

export const dynamic = 'force-dynamic'

export const metadata: Metadata = { metadataBase: new URL(env.SERVER_URL) }

export const viewport: Viewport = { colorScheme: 'light dark' }

type Props = { children: ReactNode; params: Promise<{ code: string }> }

/** The frame of help texts: their language is not one of the site, so it has no menu and no words of its own. */
export default async function HelpTextLayout({ children, params }: Props) {
  const { code } = await params
  const language = isHelpLanguage(code) ? code : defaultLocale
  return (
    <html lang={language} dir={directionOf(language)}>
      <body>{children}</body>
    </html>
  )
}
