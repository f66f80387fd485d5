import { getTranslations } from 'next-intl/server'

import { MembersByLand } from '@/components/member/by-land'
import { PageHead } from '@/components/page-head'
import { metadataOf } from '@/lib/metadata'
import { homePath, roomPath } from '@/lib/urls'
import { getMembers } from '@/queries/members'
import { inEveryLanguage, getSite } from '@/queries/site'

import { readerIn } from '../request'
import { SiteFrame } from '../site-frame'

type Props = { params: Promise<{ locale: string }> }

const twins = inEveryLanguage((locale) => roomPath('members', locale))

export async function generateMetadata({ params }: Props) {
  const reader = await readerIn(params)
  const [t, site] = await Promise.all([getTranslations('members'), getSite(reader)])
  return metadataOf({
    title: t('title'),
    description: t('lead'),
    locale: reader.locale,
    site,
    twins,
  })
}

export default async function MembersPage({ params }: Props) {
  const reader = await readerIn(params)
  const [t, words, members] = await Promise.all([
    getTranslations('members'),
    getTranslations('site'),
    getMembers(reader),
  ])
  const crumbs = [{ label: words('home'), href: homePath(reader.locale) }]
  return (
    <SiteFrame
      reader={reader}
      twins={twins}
      trail={[...crumbs, { label: t('title'), href: roomPath('members', reader.locale) }]}
    >
      <PageHead title={t('title')} lead={t('lead')} crumbs={crumbs} drawing="members" />
      <MembersByLand members={members} />
    </SiteFrame>
  )
}
