'use client'

import { useEffect } from 'react'

import type { Item } from '@/translation/api'
import type { Match } from '@/translation/offers'

import { useDesk } from '../desk-context'
import { filled } from '../texts'
import { unitName } from '../unit-name'

import { Findings } from './findings'
import { shown } from './marks'
import { Offers } from './offers'
import { Samples } from './samples'
import { SavingState } from './saving-state'
import { UnitSource } from './source'
import { SourceEditor } from './source-editor'
import { Suggestion } from './suggestion'
import { TargetField } from './target-field'
import { UnitActions } from './unit-actions'
import type { Act } from './use-document'
import { useFindings } from './use-findings'
import { useSaving } from './use-saving'
import type { UnitFrame } from './unit-frame'
import { WhereShown } from './where-shown'

export type UnitWorkProps = {
  item: Item
  page: UnitFrame
  /** What was approved elsewhere for such a source. */
  matches?: readonly Match[] | undefined
  act: Act
  keep: (item: Item) => void
  /** Tells the page how to save what is typed here, before it does something with all units. */
  register: (unit: string, flush: () => Promise<boolean>) => () => void
}

/** The source of a unit, its translation, and what can be said and done about it. */
export function UnitWork({ act, item, keep, matches, page, register }: UnitWorkProps) {
  const { t } = useDesk()
  const { locale, people, rights } = page
  const { state, translation, unit } = item
  const { confirm, flush, saving, settle, text, type } = useSaving({ item, keep, locale })
  const findings = useFindings({ item, page, text })
  const findingsId = `findings-${unit.id}`
  const name = unitName(unit, t)
  useEffect(() => register(unit.id, flush), [flush, register, unit.id])
  const who = [
    translation?.translator
      ? filled(t.translatedBy, { name: people[translation.translator] ?? t.you })
      : '',
    translation?.corrector
      ? filled(t.correctedBy, { name: people[translation.corrector] ?? t.you })
      : '',
    translation?.reviewer
      ? filled(t.reviewedBy, { name: people[translation.reviewer] ?? t.you })
      : '',
  ].filter((each) => each.trim() !== '')
  const inDocument = item.inDocument ?? ''
  const override = translation?.override
  const isReadOnly = state === 'gone' || !rights.translates
  return (
    <div className="desk-sides">
      <div>
        <UnitSource item={item} />
        {unit.kind === 'message' ? (
          <>
            <WhereShown unit={unit} />
            <SourceEditor item={item} keep={keep} />
          </>
        ) : null}
      </div>
      <div className="desk-target">
        <TargetField
          unit={unit}
          locale={locale}
          text={text}
          label={`${t.target}: ${[...new Set([name, unit.path])].join(', ')}`}
          describedBy={findingsId}
          isReadOnly={isReadOnly}
          type={type}
          leave={() => void flush()}
        />
        <Findings id={findingsId} findings={findings} text={text} limit={unit.limit} />
        {unit.kind === 'message' ? <Samples text={text} locale={locale} /> : null}
        {translation?.isCopy ? <p className="desk-note">{t.isCopy}</p> : null}
        {translation?.comment ? (
          <p className="desk-note">{filled(t.fromComment, { comment: translation.comment })}</p>
        ) : null}
        {override?.target === text ? (
          <p className="desk-note">
            {filled(t.overridden, {
              reason: override.reason,
              name: people[override.by] ?? t.you,
            })}
          </p>
        ) : null}
        {inDocument && translation && inDocument !== translation.target ? (
          <p className="desk-note" lang={locale}>
            {t.inDocument} {shown(inDocument)}
          </p>
        ) : null}
        <SavingState
          saving={saving}
          text={text}
          locale={locale}
          retry={() => void flush()}
          settle={settle}
        />
        {isReadOnly ? null : (
          <UnitActions
            item={item}
            isEmpty={text.trim() === ''}
            rights={rights}
            findings={findings}
            confirm={confirm}
            flush={flush}
            act={act}
          />
        )}
        {isReadOnly ? null : (
          <Offers item={item} locale={locale} matches={matches ?? []} take={type} />
        )}
        {isReadOnly ? null : (
          <Suggestion
            item={item}
            locale={locale}
            name={people[translation?.beside?.by ?? ''] ?? t.somebody}
            take={type}
            discard={async () => {
              if (await flush()) await act.discard(unit.id)
            }}
          />
        )}
        {who.length > 0 ? <small>{who.join(' · ')}</small> : null}
      </div>
    </div>
  )
}
