import { getTranslations } from 'next-intl/server'

import { AreaList } from '@/components/area-list'
import { PageHead } from '@/components/page-head'
import { metadataOf } from '@/lib/metadata'
import { homePath, roomPath } from '@/lib/urls'
import { getFocusAreas } from '@/queries/focus-areas'
import { inEveryLanguage, getSite } from '@/queries/site'

import { readerIn } from '../request'
import { SiteFrame } from '../site-frame'

type Props = { params: Promise<{ locale: string }> }

const twins = inEveryLanguage((locale) => roomPath('focusAreas', locale))

export async function generateMetadata({ params }: Props) {
  const reader = await readerIn(params)
  const t = await getTranslations('areas')
  const site = await getSite(reader)
  return metadataOf({
    title: t('title'),
    description: t('lead'),
    locale: reader.locale,
    site,
    twins,
  })
}

export default async function FocusAreasPage({ params }: Props) {
  const reader = await readerIn(params)
  const t = await getTranslations('areas')
  const site = await getTranslations('site')
  const areas = await getFocusAreas(reader)
  const crumbs = [{ label: site('home'), href: homePath(reader.locale) }]
  return (
    <SiteFrame
      reader={reader}
      twins={twins}
      trail={[...crumbs, { label: t('title'), href: roomPath('focusAreas', reader.locale) }]}
    >
      <PageHead title={t('title')} lead={t('lead')} crumbs={crumbs} drawing="areas" />
      <AreaList areas={areas} level={2} />
    </SiteFrame>
  )
}
