'use client'

import { useId, useState } from 'react'

import { isLocale, locales } from '@/i18n/locales'
import { languageName } from '@/lib/language-name'
import type { DocumentPage, DocumentPlace } from '@/translation/api'

import { useDesk } from '../desk-context'
import { deskPath } from '../places'
import { tell } from '../requests'
import { filled } from '../texts'

/** From which language a document is translated; editors can choose another one. */
export function SourceLanguage({ page }: { page: DocumentPage }) {
  const { language, t, worker } = useDesk()
  const { document, locale, origin, sourceLocale } = page
  const id = useId()
  const [chosen, setChosen] = useState(sourceLocale)
  const [notice, setNotice] = useState('')
  if (!worker.editsSource || origin === 'interface') return null
  const change = async () => {
    const body: DocumentPlace = { origin, document, locale: chosen }
    const got = await tell('source-locale', body)
    const target = locale === chosen ? sourceLocale : locale
    if (got.ok) window.location.assign(deskPath({ origin, document, locale: target }))
    else setNotice(got.message || t.offline)
  }
  return (
    <div className="desk-source-language">
      <div className="desk-actions">
        <label htmlFor={id}>{t.sourceLanguage}</label>
        <select
          id={id}
          value={chosen}
          aria-describedby={`${id}-meaning`}
          onChange={({ target }) => {
            if (isLocale(target.value)) setChosen(target.value)
          }}
        >
          {locales.map((each) => (
            <option key={each} value={each}>
              {languageName(each, language)}
            </option>
          ))}
        </select>
        {chosen === sourceLocale ? null : (
          <button type="button" className="desk-button" onClick={() => void change()}>
            {filled(t.translateFrom, { language: languageName(chosen, language) })}
          </button>
        )}
      </div>
      <small id={`${id}-meaning`}>{t.sourceLanguageMeans}</small>
      <p role="status">{notice}</p>
    </div>
  )
}
