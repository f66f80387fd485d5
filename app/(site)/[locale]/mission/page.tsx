import { getTranslations } from 'next-intl/server'

import { GoalList } from '@/components/goal-list'
import { StatementList } from '@/components/statement-list'
import { PageHead } from '@/components/page-head'
import { metadataOf } from '@/lib/metadata'
import { homePath, roomPath } from '@/lib/urls'
import { getMission } from '@/queries/mission'
import { inEveryLanguage, getSite } from '@/queries/site'

import { readerIn } from '../request'
import { SiteFrame } from '../site-frame'

type Props = { params: Promise<{ locale: string }> }

const twins = inEveryLanguage((locale) => roomPath('mission', locale))

export async function generateMetadata({ params }: Props) {
  const reader = await readerIn(params)
  const t = await getTranslations('mission')
  const site = await getSite(reader)
  return metadataOf({
    title: t('title'),
    description: t('lead'),
    locale: reader.locale,
    site,
    twins,
  })
}

export default async function MissionPage({ params }: Props) {
  const reader = await readerIn(params)
  const t = await getTranslations('mission')
  const site = await getTranslations('site')
  const mission = await getMission(reader)
  const crumbs = [{ label: site('home'), href: homePath(reader.locale) }]
  return (
    <SiteFrame
      reader={reader}
      twins={twins}
      trail={[...crumbs, { label: t('title'), href: roomPath('mission', reader.locale) }]}
    >
      <PageHead title={t('title')} lead={t('lead')} crumbs={crumbs} drawing="rights" />
      <section className="section" aria-labelledby="goals">
        <h2 id="goals">{t('goals')}</h2>
        <GoalList goals={mission.goal} />
      </section>
      {mission['mission-statement'].length > 0 ? (
        <section className="section" aria-labelledby="statement">
          <h2 id="statement">{t('statement')}</h2>
          <StatementList statements={mission['mission-statement']} />
        </section>
      ) : null}
      {mission.principle.length > 0 ? (
        <section className="section" aria-labelledby="principles">
          <h2 id="principles">{t('principles')}</h2>
          <StatementList statements={mission.principle} />
        </section>
      ) : null}
    </SiteFrame>
  )
}
