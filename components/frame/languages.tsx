import { useLocale, useTranslations } from 'next-intl'

import { localeNames, locales } from '@/i18n/locales'
import { homePath, pathWithoutTwin } from '@/lib/urls'
import type { EasyTwin, Twins } from '@/lib/views'

import { EasyLink } from './easy-link'

type Props = { twins: Twins; easy?: EasyTwin | undefined }

/** Leads to the same page in each other language, and in Easy Language; each is named in its own words. */
export function LanguageSwitch({ easy, twins }: Props) {
  const t = useTranslations('site')
  const current = useLocale()
  const own = twins[current]
  return (
    <nav className="languages" aria-label={t('language')}>
      <ul role="list" data-easy={easy ? true : undefined}>
        {locales.map((locale) => (
          <li key={locale}>
            {locale === current && easy?.isEasy ? (
              <EasyLink easy={easy} />
            ) : locale === current ? (
              <span aria-current="true">{localeNames[locale]}</span>
            ) : (
              <a
                href={twins[locale] ?? (own ? pathWithoutTwin(own, locale) : homePath(locale))}
                lang={locale}
                hrefLang={locale}
              >
                {localeNames[locale]}
              </a>
            )}
          </li>
        ))}
        {easy ? (
          <li>
            {easy.isEasy ? (
              <span aria-current="true">{t('easyLanguage')}</span>
            ) : (
              <EasyLink easy={easy} />
            )}
          </li>
        ) : null}
      </ul>
    </nav>
  )
}
