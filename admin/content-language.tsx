'use client'

import { useLocale, useTranslation } from '@payloadcms/ui'
import { type ReactNode, useEffect } from 'react'

import { isLocale } from '@/i18n/locales'
import { panelLanguage } from '@/i18n/panel-languages'
import { languageName } from '@/lib/language-name'

type Texts = { [name: string]: string | Texts }
type Place = { group: Texts; name: string; template: string }

const mark = '{{contentLanguage}}'
const places = new WeakMap<Texts, Place[]>()

const placesIn = (group: Texts): Place[] =>
  Object.entries(group).flatMap(([name, text]) =>
    typeof text === 'string'
      ? text.includes(mark)
        ? [{ group, name, template: text }]
        : []
      : placesIn(text),
  )

/** Writes the language into every text that names it. */
function nameLanguage(texts: Texts, name: string): void {
  const found = places.get(texts) ?? placesIn(texts)
  places.set(texts, found)
  for (const { group, name: key, template } of found) group[key] = template.replaceAll(mark, name)
}

/**
 * Dialogs that act on one language say which. Payload draws them without it and offers no place to put it, so it is
 * written into the texts of the panel whenever people choose another language of the content.
 */
export function ContentLanguage({ children }: { children: ReactNode }) {
  const { i18n } = useTranslation()
  const { code } = useLocale()
  const { language, translations } = i18n
  useEffect(() => {
    if (isLocale(code)) nameLanguage(translations, languageName(code, panelLanguage(language)))
  }, [code, language, translations])
  return children
}
