import type { Metadata } from 'next'
import { getLocale, getTranslations } from 'next-intl/server'

import { PageHead } from '@/components/page-head'
import { homePath } from '@/lib/urls'
import { readerOf } from '@/queries/reader'

import { SiteFrame } from './site-frame'

export async function generateMetadata(): Promise<Metadata> {
  const t = await getTranslations('errors')
  return { title: t('notFound'), robots: { index: false } }
}

export default async function NotFoundPage() {
  const locale = await getLocale()
  const t = await getTranslations('errors')
  return (
    <SiteFrame reader={await readerOf(locale)} twins={{}}>
      <PageHead title={t('notFound')} lead={t('notFoundText')} />
      <p>
        <a className="button" href={homePath(locale)}>
          {t('toHome')}
        </a>
      </p>
    </SiteFrame>
  )
}
