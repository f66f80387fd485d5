'use client'

import { useFormFields, useLocale, useTranslation } from '@payloadcms/ui'
import { useMemo } from 'react'

import { easyHints } from '@/lib/reading/easy-language'
import { readingScores } from '@/lib/reading/scores'
import { readableText } from '@/lib/reading/text'

import { readingTexts } from './texts'

/** Below a German text: how hard it is to read, and what does not fit the rules of Easy Language. Nothing leaves the browser. */
export function ReadingCheck() {
  const body = useFormFields(([fields]) => fields['body']?.value)
  const { code } = useLocale()
  const { i18n } = useTranslation()
  const text = useMemo(() => readableText(body), [body])
  const scores = useMemo(() => readingScores(text), [text])
  const hints = useMemo(() => easyHints(text), [text])
  if (code !== 'de' || !scores) return null
  const t = readingTexts(i18n.language)
  const values: Record<string, number> = { ...scores }
  return (
    <section className="leitbild-reading" aria-labelledby="reading-check">
      <h3 id="reading-check">{t.title}</h3>
      <p>{t.scores.replace(/\{(\w+)\}/g, (_, name: string) => String(values[name] ?? ''))}</p>
      {hints.length === 0 ? (
        <p>{t.none}</p>
      ) : (
        <details>
          <summary>{t.easy.replace('{count}', hints.length.toString())}</summary>
          <ul>
            {hints.map(({ rule, sentence, words }, at) => (
              <li key={at}>
                <b>{t.rules[rule]}:</b> {words === sentence ? null : <mark>{words}</mark>}{' '}
                <span lang="de">{sentence}</span>
              </li>
            ))}
          </ul>
        </details>
      )}
    </section>
  )
}
