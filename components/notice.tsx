import { useLocale, useTranslations } from 'next-intl'

import { languageName } from '@/lib/language-name'
import type { Elsewhere } from '@/lib/views'

import { PageHead } from './page-head'

/** The honest page: this exists, in another language; nothing is passed off as a translation. */
export function Notice({ elsewhere }: { elsewhere: Elsewhere }) {
  const t = useTranslations('elsewhere')
  const locale = useLocale()
  const language = languageName(elsewhere.locale, locale)
  const { path, summary, title } = elsewhere
  return (
    <>
      <PageHead title={t('title')} lead={t('text', { language })} drawing="talks" />
      <div className="notice">
        <p className="over">{t('original')}</p>
        <p className="notice-title" lang={elsewhere.locale}>
          {title}
        </p>
        {summary ? <p lang={elsewhere.locale}>{summary}</p> : null}
        <p>
          <a className="button" href={path} hrefLang={elsewhere.locale}>
            {t('read', { language })}
          </a>
        </p>
      </div>
    </>
  )
}
