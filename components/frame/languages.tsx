import { useLocale, useTranslations } from 'next-intl'

import { localeNames, locales } from '@/i18n/locales'
import { homePath, pathWithoutTwin } from '@/lib/urls'
import type { Twins } from '@/lib/views'

/** Leads to the same page in each other language; each is named in its own words. */
export function LanguageSwitch({ twins }: { twins: Twins }) {
  const t = useTranslations('site')
  const current = useLocale()
  const own = twins[current]
  return (
    <nav className="languages" aria-label={t('language')}>
      <ul role="list">
        {locales.map((locale) => (
          <li key={locale}>
            {locale === current ? (
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
      </ul>
    </nav>
  )
}
