import { momentInWords } from '@/lib/dates'
import { languageName } from '@/lib/language-name'
import type { PanelLanguage } from '@/i18n/panel-languages'
import type { PublishingPage } from '@/translation/publishing'

import type { DeskTexts } from '../texts'

import { TakenAlongList } from './taken-along'

type Props = { past: PublishingPage['past']; language: PanelLanguage; t: DeskTexts }

/** What earlier publishes have changed about other languages: when, by whom, what. */
export function PastList({ language, past, t }: Props) {
  if (past.length === 0) return null
  return (
    <details className="desk-past">
      <summary>
        {t.pastFollows} ({past.length})
      </summary>
      {past.map(({ at, by, locale, ...taken }) => (
        <TakenAlongList
          key={`${at} ${locale}`}
          heading={`${momentInWords(at, language)} · ${by ?? t.somebody} · ${languageName(locale, language)}`}
          taken={taken}
          t={t}
        />
      ))}
    </details>
  )
}
