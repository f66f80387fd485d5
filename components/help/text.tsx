import { useTranslations } from 'next-intl'

import { RichText } from '@/components/text/rich-text'
import { Phone } from '@/components/text/phone'
import { type Locale, localeNames, locales } from '@/i18n/locales'
import { roomPath } from '@/lib/urls'
import type { HelpContact, HelpText } from '@/payload-types'

import { HelpLanguages } from './languages'

type Props = { text: HelpText; contacts: HelpContact[]; languages: string[] }

/** The help page of one further language: numbers first, then the way to the finder, then the text. */
export function HelpTextView({ contacts, languages, text }: Props) {
  const t = useTranslations('help')
  const rows = (text.contacts ?? []).flatMap(({ contact, words }) => {
    const found = contacts.find(({ id }) => id === contact)
    return found?.phone ? [{ ...found, phone: found.phone, words }] : []
  })
  const siteLink = (locale: Locale, room: 'finder' | 'help') => (
    <a href={roomPath(room, locale)} lang={locale} hrefLang={locale} dir="ltr">
      {localeNames[locale]}
    </a>
  )
  return (
    <>
      <div className="page-head">
        <div>
          <h1>{text.title}</h1>
        </div>
      </div>
      {text.isUnchecked ? (
        <div className="help-unchecked">
          {text.uncheckedNote ? <p>{text.uncheckedNote}</p> : null}
          <p lang="de" dir="ltr">
            {t('unchecked')}
          </p>
        </div>
      ) : null}
      {rows.length > 0 ? (
        <section className="section" aria-labelledby="numbers">
          <h2 id="numbers">{text.contactsTitle}</h2>
          <ul className="help-cards" role="list">
            {rows.map(({ id, inDanger, phone, words }) => (
              <li key={id} className={inDanger ? 'help-card help-danger' : 'help-card'}>
                <p className="help-whom">{words}</p>
                <p className="help-actions">
                  <Phone className="button" number={phone}>
                    <bdi dir="ltr">{phone}</bdi>
                  </Phone>
                </p>
              </li>
            ))}
          </ul>
        </section>
      ) : null}
      <section className="section" aria-labelledby="finder">
        <h2 id="finder">{text.finder}</h2>
        <ul className="help-languages" role="list">
          {locales.map((locale) => (
            <li key={locale}>{siteLink(locale, 'finder')}</li>
          ))}
        </ul>
      </section>
      {text.body ? <RichText text={text.body} /> : null}
      <nav className="section" aria-labelledby="languages">
        <h2 id="languages">{text.languages}</h2>
        <ul className="help-languages" role="list">
          {locales.map((locale) => (
            <li key={locale}>{siteLink(locale, 'help')}</li>
          ))}
        </ul>
        <HelpLanguages languages={languages} current={text.language} />
      </nav>
    </>
  )
}
