import type { Metadata } from 'next'
import { getTranslations } from 'next-intl/server'

import { HelpBox } from '@/components/help/box'
import { PageHead } from '@/components/page-head'
import { SearchForm } from '@/components/search/form'
import { languageName } from '@/lib/language-name'
import { homePath, roomOf, roomPath } from '@/lib/urls'
import type { Gone } from '@/lib/views'
import { type Reader } from '@/queries/reader'
import { getSite } from '@/queries/site'
import { setStatus } from '@/server/response'

import { SiteFrame } from './site-frame'

export async function goneMetadata(reader: Reader): Promise<Metadata> {
  const [t, { organisation }] = await Promise.all([getTranslations('gone'), getSite(reader)])
  return { title: `${t('title')} · ${organisation.shortName ?? ''}`, robots: { index: false } }
}

/** The page of what was withdrawn, with status 410: it names what there is now, and nothing of what was. */
export async function GonePage({ gone, reader }: { gone: Gone; reader: Reader }) {
  setStatus(410)
  const { locale } = reader
  const [t, errors, rooms, site] = await Promise.all([
    getTranslations('gone'),
    getTranslations('errors'),
    getTranslations('rooms'),
    getSite(reader),
  ])
  const { collection, elsewhere, newer } = gone
  const room = collection && roomOf(collection)
  return (
    <SiteFrame
      reader={reader}
      twins={elsewhere ? { [elsewhere.locale]: elsewhere.path } : {}}
      isThere={false}
    >
      <PageHead title={t('title')} lead={t('text')} />
      {newer ? (
        <div className="notice">
          <p className="over">{t('newer')}</p>
          <p className="notice-title">
            <a href={newer.path}>{newer.title}</a>
          </p>
        </div>
      ) : null}
      {elsewhere ? (
        <div className="notice">
          <p className="over">
            {t('elsewhere', { language: languageName(elsewhere.locale, locale) })}
          </p>
          <p className="notice-title">
            <a href={elsewhere.path} hrefLang={elsewhere.locale} lang={elsewhere.locale}>
              {elsewhere.title}
            </a>
          </p>
        </div>
      ) : null}
      <SearchForm className="search-form" id="q" />
      <p>
        <a className="button" href={room ? roomPath(room, locale) : homePath(locale)}>
          {room ? t('toList', { list: rooms(room) }) : errors('toHome')}
        </a>
      </p>
      <HelpBox contacts={site.help} />
    </SiteFrame>
  )
}
