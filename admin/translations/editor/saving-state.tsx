'use client'

import type { Locale } from '@/i18n/locales'
import type { Item } from '@/translation/api'

import { useDesk } from '../desk-context'
import { filled } from '../texts'

import { UnitConflict } from './conflict'
import type { ConflictChoice, Saving } from './use-saving'

type Props = {
  saving: Saving
  text: string
  locale: Locale
  retry: () => void
  settle: (theirs: Item, choice: ConflictChoice) => void
}

/** Whether what was typed is kept; when two typed at once, both versions and the choice between them. */
export function SavingState({ locale, retry, saving, settle, text }: Props) {
  const { t } = useDesk()
  const words = {
    kept: '',
    waiting: t.waiting,
    saving: t.saving,
    saved: t.saved,
    conflict:
      saving.step === 'conflict' && saving.before.digest !== saving.theirs.digest
        ? t.sourceConflict
        : t.conflict,
    failed: [
      filled(t.failed, { reason: 'reason' in saving && saving.reason ? saving.reason : t.offline }),
      'isTriedAgain' in saving && saving.isTriedAgain ? t.againByItself : '',
    ].join(' '),
  }
  return (
    <>
      <p className="desk-saving" role="status" data-step={saving.step}>
        {words[saving.step]}
      </p>
      {saving.step === 'failed' ? (
        <button type="button" className="desk-button" onClick={retry}>
          {t.again}
        </button>
      ) : null}
      {saving.step === 'conflict' ? (
        <UnitConflict {...saving} text={text} locale={locale} settle={settle} />
      ) : null}
    </>
  )
}
