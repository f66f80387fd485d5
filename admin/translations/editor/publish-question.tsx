'use client'

import { languageName } from '@/lib/language-name'
import type { Locale } from '@/i18n/locales'
import type { Gap } from '@/translation/publishing'

import { useDesk } from '../desk-context'
import { GapList } from '../publishing/gap-list'

type Props = { gaps: readonly Gap[]; locale: Locale; publish: () => void; cancel: () => void }

/** Asks whether a language is published although some of its texts are not approved. */
export function PublishQuestion({ cancel, gaps, locale, publish }: Props) {
  const { language, t } = useDesk()
  return (
    <section className="desk-question" aria-label={t.publishQuestion}>
      <GapList gaps={gaps} language={languageName(locale, language)} locale={locale} t={t} />
      <div className="desk-actions">
        <button type="button" className="desk-button" onClick={publish}>
          {t.publishAnyway}
        </button>
        <button type="button" className="desk-button" onClick={cancel} autoFocus>
          {t.cancel}
        </button>
      </div>
    </section>
  )
}
