import { getTranslations } from 'next-intl/server'

import { MemberList } from '@/components/member/list'
import { NetworkLevel } from '@/components/network/level'
import { MembershipList } from '@/components/network/list'
import { NetworkPicture } from '@/components/network/picture'
import { PageHead } from '@/components/page-head'
import { metadataOf } from '@/lib/metadata'
import { isCurrent, levels } from '@/lib/network'
import { homePath, roomPath } from '@/lib/urls'
import { getMembers } from '@/queries/members'
import { getNetwork } from '@/queries/network'
import { inEveryLanguage, getSite } from '@/queries/site'

import { readerIn } from '../request'
import { SiteFrame } from '../site-frame'

type Props = { params: Promise<{ locale: string }> }

const twins = inEveryLanguage((locale) => roomPath('network', locale))

export async function generateMetadata({ params }: Props) {
  const reader = await readerIn(params)
  const t = await getTranslations('network')
  const site = await getSite(reader)
  return metadataOf({
    title: t('title'),
    description: t('lead'),
    locale: reader.locale,
    site,
    twins,
  })
}

export default async function NetworkPage({ params }: Props) {
  const reader = await readerIn(params)
  const [t, words, site, all, members] = await Promise.all([
    getTranslations('network'),
    getTranslations('site'),
    getSite(reader),
    getNetwork(reader),
    getMembers(reader),
  ])
  const current = all.filter(isCurrent)
  const past = all.filter((each) => !isCurrent(each))
  const crumbs = [{ label: words('home'), href: homePath(reader.locale) }]
  return (
    <SiteFrame
      reader={reader}
      twins={twins}
      trail={[...crumbs, { label: t('title'), href: roomPath('network', reader.locale) }]}
    >
      <PageHead title={t('title')} lead={t('lead')} crumbs={crumbs} drawing="network" />
      <NetworkPicture memberships={current} name={site.organisation.shortName ?? ''} />
      {levels.map((level) => (
        <NetworkLevel key={level} level={level} memberships={current} />
      ))}
      {members.length > 0 ? (
        <section className="section" aria-labelledby="members">
          <h2 id="members">{t('members')}</h2>
          <p>{t('memberCount', { count: members.length })}</p>
          <MemberList members={members} level={3} />
          <p className="more">
            <a href={roomPath('members', reader.locale)}>{t('membersMore')}</a>
          </p>
        </section>
      ) : null}
      {past.length > 0 ? (
        <section className="section" aria-labelledby="past">
          <h2 id="past">{t('past')}</h2>
          <MembershipList memberships={past} level={3} />
        </section>
      ) : null}
    </SiteFrame>
  )
}
