import { getTranslations } from 'next-intl/server'
import { headers } from 'next/headers'

import { FinderForm } from '@/components/finder/form'
import { FinderResults } from '@/components/finder/results'
import { LandTiles } from '@/components/finder/tiles'
import { MembersByLand } from '@/components/member/by-land'
import { PageHead } from '@/components/page-head'
import { findMembers } from '@/lib/finder/find'
import { finderHeader, readFinderForm } from '@/lib/finder/question'
import { metadataOf } from '@/lib/metadata'
import { roomPath } from '@/lib/urls'
import { getMembers } from '@/queries/members'
import { inEveryLanguage, getSite } from '@/queries/site'

import { readerIn } from '../request'
import { SiteFrame } from '../site-frame'

type Props = { params: Promise<{ locale: string }> }

const twins = inEveryLanguage((locale) => roomPath('finder', locale))

export async function generateMetadata({ params }: Props) {
  const reader = await readerIn(params)
  const [t, site] = await Promise.all([getTranslations('site'), getSite(reader)])
  return metadataOf({ locale: reader.locale, site, twins, neutralTitle: t('neutralTitle') })
}

export default async function FinderPage({ params }: Props) {
  const reader = await readerIn(params)
  const [t, asked, members] = await Promise.all([
    getTranslations('finder'),
    headers(),
    getMembers(reader),
  ])
  const question = readFinderForm(asked.get(finderHeader))
  const { hidden, open } = findMembers(members, {})
  const everyone = [...open, ...hidden]
  return (
    <SiteFrame reader={reader} twins={twins} isSensitive>
      <PageHead title={t('title')} lead={t('lead')} drawing="centre" />
      <FinderForm question={question ?? {}} />
      {question ? <FinderResults answer={findMembers(members, question)} /> : null}
      {question ? null : (
        <>
          <section className="section" aria-labelledby="laender">
            <h2 id="laender">{t('laender')}</h2>
            <LandTiles members={everyone} />
          </section>
          <MembersByLand members={everyone} />
        </>
      )}
    </SiteFrame>
  )
}
