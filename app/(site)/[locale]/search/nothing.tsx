import { getTranslations } from 'next-intl/server'

import { locales } from '@/i18n/locales'
import { languageName } from '@/lib/language-name'
import { searchAddress } from '@/lib/search-address'
import type { Reader } from '@/queries/reader'
import { getSite } from '@/queries/site'

/** What to do when nothing was found: other words, the parts of the site, the other languages. */
export async function Nothing({ reader, words }: { reader: Reader; words: string }) {
  const { locale } = reader
  const [t, rooms, site] = await Promise.all([
    getTranslations('search'),
    getTranslations('rooms'),
    getSite(reader),
  ])
  return (
    <div className="nothing">
      <h3>{t('nothing')}</h3>
      <p>{t('nothingTips')}</p>
      <ul className="listing" role="list">
        {site.header.map((entry) => (
          <li key={entry.href}>
            <a href={entry.href}>{'room' in entry ? rooms(entry.room) : entry.label}</a>
          </li>
        ))}
        {locales
          .filter((each) => each !== locale)
          .map((each) => (
            <li key={each}>
              <a href={searchAddress({ words }, each)} hrefLang={each}>
                {t('otherLanguage', { language: languageName(each, locale) })}
              </a>
            </li>
          ))}
      </ul>
    </div>
  )
}
