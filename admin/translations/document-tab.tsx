'use client'

import { Button, useTranslation } from '@payloadcms/ui'
import { useParams, useSearchParams } from 'next/navigation'

import { defaultLocale, isLocale, locales } from '@/i18n/locales'
import { panelLanguage } from '@/i18n/panel-languages'

import { deskPath } from './places'
import { deskTexts } from './texts'

/** The tab of a document that leads to its translation, into the language that is shown. */
export function DocumentTab() {
  const { i18n } = useTranslation()
  const { segments } = useParams<{ segments?: string[] }>()
  const shown = useSearchParams().get('locale')
  const [kind, origin = '', id = ''] = segments ?? []
  const document = kind === 'globals' ? origin : id
  const target = isLocale(shown) && shown !== defaultLocale ? shown : undefined
  const locale = target ?? locales.find((each) => each !== defaultLocale)
  if (!document || document === 'create' || document === 'trash' || !locale) return null
  return (
    <Button
      buttonStyle="tab"
      className="doc-tab"
      el="link"
      margin={false}
      size="medium"
      to={deskPath({ origin, document, locale })}
    >
      <span className="doc-tab__label">{deskTexts(panelLanguage(i18n.language)).translation}</span>
    </Button>
  )
}
