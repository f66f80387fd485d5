import { languageName } from '@/lib/language-name'
import type { PanelLanguage } from '@/i18n/panel-languages'
import type { PublishingPage } from '@/translation/publishing'

import type { DeskTexts } from '../texts'

import { TakenAlongList } from './taken-along'

type Props = { past: PublishingPage['past']; language: PanelLanguage; t: DeskTexts }

/** What earlier publishes have changed about other languages: when, by whom, what. */
export function PastList({ language, past, t }: Props) {
  if (past.length === 0) return null
  const time = new Intl.DateTimeFormat(language === 'de' ? 'de-DE' : 'en-GB', {
    dateStyle: 'medium',
    timeStyle: 'short',
    timeZone: 'Europe/Berlin',
  })
  return (
    <details className="desk-past">
      <summary>
        {t.pastFollows} ({past.length})
      </summary>
      {past.map(({ at, by, locale, ...taken }) => (
        <TakenAlongList
          key={`${at} ${locale}`}
          heading={`${time.format(new Date(at))} · ${by ?? t.somebody} · ${languageName(locale, language)}`}
          taken={taken}
          t={t}
        />
      ))}
    </details>
  )
}
