'use client'

import type { Locale } from '@/i18n/locales'

import { useDesk } from '../desk-context'

import { samplesOf } from './icu-samples'
import { shown } from './marks'

type Props = { text: string; locale: Locale }

/** An interface text as visitors will read it, in each of its forms. */
export function Samples({ locale, text }: Props) {
  const { t } = useDesk()
  const words = shown(text)
  if (!words.includes('{') && !words.includes('<')) return null
  const samples = samplesOf(words, locale)
  return (
    <div className="desk-samples">
      <p>{t.shownAs}</p>
      {samples ? (
        <dl>
          {samples.map((sample) => (
            <div key={sample.name}>
              {sample.name ? <dt>{sample.name}</dt> : null}
              <dd lang={locale}>{sample.text ?? t.unreadable}</dd>
            </div>
          ))}
        </dl>
      ) : (
        <p>{t.unreadable}</p>
      )}
    </div>
  )
}
