'use client'

import { useLocale, useTranslations } from 'next-intl'

import { PageHead } from '@/components/page-head'
import { homePath } from '@/lib/urls'

/** What visitors read when a page could not be made. */
export default function ErrorPage() {
  const t = useTranslations('errors')
  const locale = useLocale()
  return (
    <main id="content" className="main">
      <PageHead title={t('failed')} lead={t('failedText')} />
      <p>
        <a className="button" href="">
          {t('again')}
        </a>{' '}
        <a href={homePath(locale)}>{t('toHome')}</a>
      </p>
    </main>
  )
}
