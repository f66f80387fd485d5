import { getTranslations } from 'next-intl/server'

import { AreaList } from '@/components/area-list'
import { FunderList } from '@/components/funder-list'
import { GoalList } from '@/components/goal-list'
import { HelpBox } from '@/components/help/box'
import { NetworkSummary } from '@/components/network/summary'
import { FeedDiscovery } from '@/components/publication/feeds'
import { PublicationList } from '@/components/publication/list'
import { isCurrent } from '@/lib/network'
import { metadataOf } from '@/lib/metadata'
import { homePath, roomPath } from '@/lib/urls'
import { getFocusAreas } from '@/queries/focus-areas'
import { getHome } from '@/queries/home'
import { getMission } from '@/queries/mission'
import { getNetwork } from '@/queries/network'
import { getHomePublications } from '@/queries/publications'
import { inEveryLanguage, getSite } from '@/queries/site'

import { readerIn } from './request'
import { SiteFrame } from './site-frame'

type Props = { params: Promise<{ locale: string }> }

export async function generateMetadata({ params }: Props) {
  const reader = await readerIn(params)
  const [site, home] = await Promise.all([getSite(reader), getHome(reader)])
  const twins = inEveryLanguage(homePath)
  return metadataOf({ description: home.lead, locale: reader.locale, site, twins })
}

export default async function HomePage({ params }: Props) {
  const reader = await readerIn(params)
  const { locale } = reader
  const t = await getTranslations('home')
  const [home, site, mission, areas, { isPinned, publications }, memberships] = await Promise.all([
    getHome(reader),
    getSite(reader),
    getMission(reader),
    getFocusAreas(reader),
    getHomePublications(reader, 4),
    getNetwork(reader),
  ])
  const current = memberships.filter(isCurrent)
  return (
    <SiteFrame reader={reader} twins={inEveryLanguage(homePath)}>
      <FeedDiscovery />
      <div className="opening">
        <div className="page-head home-head">
          <h1>{site.organisation.name}</h1>
          {home.lead ? <p className="lead">{home.lead}</p> : null}
        </div>
        <HelpBox contacts={site.help} />
      </div>
      <section className="section" aria-labelledby="goals">
        <h2 id="goals">{t('goals')}</h2>
        <GoalList goals={mission.goal} isShort />
        <p className="more">
          <a href={roomPath('mission', locale)}>{t('goalsMore')}</a>
        </p>
      </section>
      <section className="section" aria-labelledby="areas">
        <h2 id="areas">{t('areas')}</h2>
        <AreaList areas={areas} level={3} />
        <p className="more">
          <a href={roomPath('focusAreas', locale)}>{t('areasMore')}</a>
        </p>
      </section>
      <section className="section" aria-labelledby="publications">
        <h2 id="publications">{isPinned ? t('pinnedPublications') : t('publications')}</h2>
        <PublicationList publications={publications} level={3} />
        <p className="more">
          <a href={roomPath('publications', locale)}>{t('publicationsMore')}</a>
        </p>
      </section>
      <section className="section" aria-labelledby="network">
        <h2 id="network">{t('network')}</h2>
        <NetworkSummary memberships={current} />
        <p className="more">
          <a href={roomPath('network', locale)}>{t('networkMore')}</a>
        </p>
      </section>
      {site.funders.length > 0 ? (
        <section className="section" aria-labelledby="funders">
          <h2 id="funders">{t('funders')}</h2>
          <FunderList funders={site.funders} isAnchor />
        </section>
      ) : null}
    </SiteFrame>
  )
}
