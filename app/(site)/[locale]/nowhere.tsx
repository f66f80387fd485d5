import type { Metadata } from 'next'
import { getTranslations } from 'next-intl/server'

import { PageHead } from '@/components/page-head'
import { homePath } from '@/lib/urls'
import type { Reader } from '@/queries/reader'
import { answerWith } from '@/server/response'

import { SiteFrame } from './site-frame'

export async function nowhereMetadata(): Promise<Metadata> {
  const t = await getTranslations('errors')
  return { title: t('notFound'), robots: { index: false } }
}

/** The page of an address that leads nowhere, with status 404 and, unlike Next's own, without scripts. */
export async function Nowhere({ reader }: { reader: Reader }) {
  answerWith(404)
  const t = await getTranslations('errors')
  return (
    <SiteFrame reader={reader} twins={{}}>
      <PageHead title={t('notFound')} lead={t('notFoundText')} />
      <p>
        <a className="button" href={homePath(reader.locale)}>
          {t('toHome')}
        </a>
      </p>
    </SiteFrame>
  )
}
