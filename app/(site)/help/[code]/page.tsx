import type { Metadata } from 'next'

import { HelpTextView } from '@/components/help/text'
import { LeaveLink } from '@/components/leave/link'
import { defaultLocale, internationalLocale, localeNames, locales } from '@/i18n/locales'
import { helpTextPath } from '@/lib/help-languages'
import { leaveTo } from '@/lib/leave-to'
import { roomPath } from '@/lib/urls'
import { getHelpPlaces } from '@/queries/help-places'
import { getHelpText } from '@/queries/help-texts'
import { readerOf } from '@/queries/reader'
import { getSite } from '@/queries/site'
import { setStatus } from '@/server/response'

type Props = { params: Promise<{ code: string }> }

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  const { code } = await params
  const reader = await readerOf(defaultLocale)
  const [text, languages] = await Promise.all([getHelpText(reader, code), getHelpPlaces(reader)])
  if (!text) return { title: '404', robots: { index: false } }
  const { tabTitle: title } = text
  return {
    title,
    alternates: {
      canonical: helpTextPath(code),
      languages: { ...languages, 'x-default': roomPath('help', internationalLocale) },
    },
    openGraph: { title, type: 'website' },
  }
}

export default async function HelpTextPage({ params }: Props) {
  const { code } = await params
  const reader = await readerOf(defaultLocale)
  const [text, site] = await Promise.all([getHelpText(reader, code), getSite(reader)])
  if (!text) setStatus(404)
  return (
    <>
      {text ? <LeaveLink to={leaveTo(site.organisation)} label={text.leave} /> : null}
      <main id="content" className="main main-help-text" data-sensitive>
        {text ? (
          <HelpTextView text={text} contacts={site.help} languages={site.helpLanguages} />
        ) : (
          <>
            <h1>404</h1>
            <ul>
              {locales.map((locale) => (
                <li key={locale}>
                  <a href={roomPath('help', locale)}>{localeNames[locale]}</a>
                </li>
              ))}
            </ul>
          </>
        )}
      </main>
    </>
  )
}
