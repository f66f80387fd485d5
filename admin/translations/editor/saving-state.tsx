'use client'

import type { Locale } from '@/i18n/locales'
import type { Item } from '@/translation/api'

import { useDesk } from '../desk-context'
import { filled } from '../texts'

import { shown } from './marks'
import { SegmentText } from './segment-text'
import type { Saving } from './use-saving'

type Props = {
  saving: Saving
  text: string
  locale: Locale
  item: Item
  retry: () => void
  settle: (theirs: Item, isMine: boolean) => void
}

/** Whether what was typed is kept; when two typed at once, both versions and the choice between them. */
export function SavingState({ item, locale, retry, saving, settle, text }: Props) {
  const { t } = useDesk()
  const words = {
    kept: '',
    waiting: t.waiting,
    saving: t.saving,
    saved: t.saved,
    conflict: t.conflict,
    failed: [
      filled(t.failed, { reason: 'reason' in saving && saving.reason ? saving.reason : t.offline }),
      'isTriedAgain' in saving && saving.isTriedAgain ? t.againByItself : '',
    ].join(' '),
  }
  const { tags } = item.unit.source
  const version = (name: string, of: string) => (
    <>
      <dt>{name}</dt>
      <dd lang={locale}>
        <SegmentText text={shown(of)} tags={tags} t={t} />
      </dd>
    </>
  )
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
        <div className="desk-conflict">
          <dl>
            {version(t.yours, text)}
            {version(t.theirs, saving.theirs.translation?.target ?? '')}
          </dl>
          {([true, false] as const).map((isMine) => (
            <button
              key={String(isMine)}
              type="button"
              className="desk-button"
              onClick={() => {
                settle(saving.theirs, isMine)
              }}
            >
              {isMine ? t.keepMine : t.takeTheirs}
            </button>
          ))}
        </div>
      ) : null}
    </>
  )
}
