import type { Locale } from '@/i18n/locales'
import { plainWords } from '@/translation/markup'
import type { Gap } from '@/translation/publishing'

import { deskPath } from '../places'
import { type DeskTexts, filled } from '../texts'
import { unitName } from '../unit-name'

type Props = { gaps: readonly Gap[]; language: string; locale: Locale; t: DeskTexts }

/** The texts that are not approved in a language, each with the way to it. */
export function GapList({ gaps, language, locale, t }: Props) {
  if (gaps.length === 0) return null
  return (
    <>
      <p>
        <strong>{filled(t.notApproved, { language, count: gaps.length })}</strong> {t.gapsMean}
      </p>
      <ul className="desk-gaps">
        {gaps.map(({ state, unit }) => (
          <li key={unit.id}>
            {t.state[state]}:{' '}
            <a href={deskPath({ ...unit, locale }, unit.id)}>
              {unitName(unit, t)} · {plainWords(unit.source.text).slice(0, 80)}
            </a>
          </li>
        ))}
      </ul>
    </>
  )
}
