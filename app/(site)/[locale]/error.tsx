'use client'

import { useLocale, useTranslations } from 'next-intl'

import { homePath } from '@/lib/urls'

/** What visitors read when a page could not be made. */
export default function ErrorPage() {
  const t = useTranslations('errors')
  const locale = useLocale()
  return (
    <main id="content" className="main">
      <h1>{t('failed')}</h1>
      <p className="lead">{t('failedText')}</p>
      <p>
        <a className="button" href={homePath(locale)}>
          {t('toHome')}
        </a>
      </p>
    </main>
  )
}
