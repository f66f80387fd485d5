import { getTranslations } from 'next-intl/server'

import { AreaList } from '@/components/area-list'
import { Threads } from '@/components/drawing/threads'
import { NearYou } from '@/components/finder/near'
import { FunderList } from '@/components/funder-list'
import { GoalList } from '@/components/goal-list'
import { HelpBox } from '@/components/help/box'
import { NetworkSummary } from '@/components/network/summary'
import { FeedDiscovery } from '@/components/publication/feeds'
import { PublicationList } from '@/components/publication/list'
import { firstText } from '@/lib/first-text'
import { isCurrent } from '@/lib/network'
import { metadataOf } from '@/lib/metadata'
import { homePath, roomPath } from '@/lib/urls'
import { getFocusAreas } from '@/queries/focus-areas'
import { getHome } from '@/queries/home'
import { getMembers } from '@/queries/members'
import { getMission } from '@/queries/mission'
import { getNetwork } from '@/queries/network'
import { getEasyPages } from '@/queries/pages'
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
  const [t, finder, help, words, easyPages] = await Promise.all([
    getTranslations('home'),
    getTranslations('finder'),
    getTranslations('help'),
    getTranslations('site'),
    getEasyPages(reader),
  ])
  const [home, site, mission, areas, pinned, memberships, members] = await Promise.all([
    getHome(reader),
    getSite(reader),
    getMission(reader),
    getFocusAreas(reader),
    getHomePublications(reader, 4),
    getNetwork(reader),
    getMembers(reader),
  ])
  const { isPinned, publications } = pinned
  const current = memberships.filter(isCurrent)
  return (
    <SiteFrame reader={reader} twins={inEveryLanguage(homePath)}>
      <FeedDiscovery />
      <div className="promise">
        <div>
          <h1>{firstText(home.promise, site.organisation.name)}</h1>
          {home.lead ? <p className="lead">{home.lead}</p> : null}
          <p className="actions">
            <a className="button" href={roomPath('finder', locale)}>
              {finder('title')}
            </a>
            <a className="button button-plain" href={roomPath('help', locale)}>
              {help('all')}
            </a>
          </p>
        </div>
        <Threads />
      </div>
      <HelpBox contacts={site.help} />
      {easyPages.length > 0 ? (
        <section className="section" aria-labelledby="easy">
          <h2 id="easy">{words('easyLanguage')}</h2>
          <ul className="listing" role="list">
            {easyPages.map(({ href, id, title }) => (
              <li key={id}>
                <a href={href}>{title}</a>
              </li>
            ))}
          </ul>
        </section>
      ) : null}
      <section className="section" aria-labelledby="goals">
        <h2 id="goals">{t('goals')}</h2>
        <GoalList goals={mission.goal} />
        <p className="more">
          <a href={roomPath('mission', locale)}>{t('goalsMore')}</a>
        </p>
      </section>
      <NearYou members={members} />
      <section className="section" aria-labelledby="areas">
        <h2 id="areas">{t('areas')}</h2>
        <AreaList areas={areas} level={3} hasTopics={false} />
        <p className="more">
          <a href={roomPath('focusAreas', locale)}>{t('areasMore')}</a>
        </p>
      </section>
      <section className="section" aria-labelledby="publications">
        <h2 id="publications">{isPinned ? t('pinnedPublications') : t('publications')}</h2>
        <PublicationList publications={publications} level={3} isShelf />
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
