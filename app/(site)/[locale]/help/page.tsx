import { getTranslations } from 'next-intl/server'

import { HelpCard } from '@/components/help/card'
import { HelpLanguages } from '@/components/help/languages'
import { SafetyNotes } from '@/components/help/safety'
import { PageHead } from '@/components/page-head'
import { RichText } from '@/components/text/rich-text'
import { metadataOf } from '@/lib/metadata'
import { homePath, roomPath } from '@/lib/urls'
import { getBlockData } from '@/queries/block-data'
import { getHelp } from '@/queries/help'
import { getHelpPlaces } from '@/queries/help-places'
import { inEveryLanguage, getSite } from '@/queries/site'

import { readerIn } from '../request'
import { SiteFrame } from '../site-frame'

type Props = { params: Promise<{ locale: string }> }

const twins = inEveryLanguage((locale) => roomPath('help', locale))

export async function generateMetadata({ params }: Props) {
  const reader = await readerIn(params)
  const [t, site, elsewhere] = await Promise.all([
    getTranslations('site'),
    getSite(reader),
    getHelpPlaces(reader),
  ])
  const neutralTitle = t('neutralTitle')
  return metadataOf({ locale: reader.locale, site, twins, elsewhere, neutralTitle })
}

export default async function HelpPage({ params }: Props) {
  const reader = await readerIn(params)
  const { locale } = reader
  const [t, words, site, help] = await Promise.all([
    getTranslations('help'),
    getTranslations('site'),
    getSite(reader),
    getHelp(reader),
  ])
  const data = await getBlockData(help.body, site.organisation, reader)
  const inDanger = site.help.filter((contact) => contact.inDanger)
  const others = site.help.filter((contact) => !contact.inDanger)
  const crumbs = [{ label: words('home'), href: homePath(locale) }]
  return (
    <SiteFrame
      reader={reader}
      twins={twins}
      isSensitive
      trail={[...crumbs, { label: t('title'), href: roomPath('help', locale) }]}
    >
      <PageHead title={t('title')} lead={t('lead')} drawing="help" />
      {inDanger.length > 0 ? (
        <section className="section" aria-labelledby="danger">
          <h2 id="danger">{t('danger')}</h2>
          {help.danger ? <p>{help.danger}</p> : null}
          <ul className="help-cards" role="list">
            {inDanger.map((contact) => (
              <HelpCard key={contact.id} contact={contact} level={3} />
            ))}
          </ul>
        </section>
      ) : null}
      {others.length > 0 ? (
        <section className="section" aria-labelledby="who">
          <h2 id="who">{t('who')}</h2>
          <ul className="help-cards" role="list">
            {others.map((contact) => (
              <HelpCard key={contact.id} contact={contact} level={3} />
            ))}
          </ul>
        </section>
      ) : null}
      {site.helpLanguages.length > 0 ? (
        <nav className="section" aria-labelledby="languages">
          <h2 id="languages">{t('languages')}</h2>
          <HelpLanguages languages={site.helpLanguages} />
        </nav>
      ) : null}
      {help.body ? <RichText text={help.body} data={data} /> : null}
      <SafetyNotes />
    </SiteFrame>
  )
}
