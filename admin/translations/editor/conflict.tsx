'use client'

import type { Locale } from '@/i18n/locales'
import type { Item } from '@/translation/api'

import { useDesk } from '../desk-context'

import { shown } from './marks'
import { SegmentText } from './segment-text'
import type { ConflictChoice } from './use-saving'
import { WordDiff } from './word-diff'

type Props = {
  before: Item
  theirs: Item
  text: string
  locale: Locale
  settle: (theirs: Item, choice: ConflictChoice) => void
}

/** What has changed while somebody typed, the source or the translation, and the choice what counts. */
export function UnitConflict({ before, locale, settle, text, theirs }: Props) {
  const { t } = useDesk()
  const { source, sourceLocale } = theirs.unit
  const hasNewSource = before.digest !== theirs.digest
  const version = (name: string, of: string) => (
    <>
      <dt>{name}</dt>
      <dd lang={locale}>
        <SegmentText text={shown(of)} tags={source.tags} t={t} />
      </dd>
    </>
  )
  const choices: [ConflictChoice, string][] = hasNewSource
    ? [
        ['fits', t.fitsNewSource],
        ['mine', t.keepOutdated],
        ['theirs', t.takeTheirs],
      ]
    : [
        ['mine', t.keepMine],
        ['theirs', t.takeTheirs],
      ]
  return (
    <div className="desk-conflict">
      {hasNewSource ? (
        <div className="desk-changes">
          <p>{t.changedSince}</p>
          <WordDiff
            before={before.unit.source.text}
            after={source.text}
            tags={source.tags}
            lang={sourceLocale}
          />
        </div>
      ) : null}
      <dl>
        {version(t.yours, text)}
        {version(t.theirs, theirs.translation?.target ?? '')}
      </dl>
      <div className="desk-actions">
        {choices.map(([choice, label]) => (
          <button
            key={choice}
            type="button"
            className="desk-button"
            onClick={() => {
              settle(theirs, choice)
            }}
          >
            {label}
          </button>
        ))}
      </div>
    </div>
  )
}
