'use client'

import { useId, useState } from 'react'

import { Modal } from '@/admin/session/modal'
import { filled } from '@/admin/translations/texts'

import { type Choice, type Difference, firstChoices } from './compare'
import type { EditingTexts } from './texts'
import { useTitles } from './use-titles'
import { readableValue } from './values'

type Props = {
  reason: 'refused' | 'rescued'
  differences: Difference[]
  locale: string
  isAutosaved: boolean
  isBusy: boolean
  hasFailed: boolean
  t: EditingTexts
  apply: (choices: Record<string, Choice>) => void
  close: () => void
}

/** Puts words on the clipboard, and says so. */
function CopyButton({ label, t, words }: { label: string; t: EditingTexts; words: string }) {
  const [isCopied, setIsCopied] = useState(false)
  const copy = () => {
    void navigator.clipboard.writeText(words).then(() => {
      setIsCopied(true)
    })
  }
  return (
    <button type="button" data-secondary aria-label={label} onClick={copy}>
      <span role="status">{isCopied ? t.copied : t.copy}</span>
    </button>
  )
}

/** Both states side by side, and for each field the choice of what stays. */
export function CompareDialog(props: Props) {
  const { apply, close, differences, hasFailed, isAutosaved, isBusy, locale, reason, t } = props
  const id = useId()
  const [chosen, setChosen] = useState<Record<string, Choice>>({})
  const choices = { ...firstChoices(differences), ...chosen }
  const titles = useTitles(differences, locale)
  const read = (value: unknown) => readableValue(value, titles)
  const isRescued = reason === 'rescued'
  const option = ({ label, path }: Difference, value: Choice, words: string) => (
    <div className="editing-version" data-chosen={choices[path] === value}>
      <label>
        <input
          type="radio"
          name={`${id}-${path}`}
          checked={choices[path] === value}
          aria-label={filled(value === 'mine' ? t.keepMine : t.keepStored, { field: label })}
          onChange={() => {
            setChosen((before) => ({ ...before, [path]: value }))
          }}
        />
        {value === 'mine' ? t.yours : isRescued ? t.inForm : t.storedNow}
      </label>
      <p>{words || t.empty}</p>
    </div>
  )
  return (
    <Modal isWide heading={isRescued ? t.rescuedHeading : t.conflictHeading} onEscape={close}>
      <p>{isRescued ? t.rescuedText : t.conflictText}</p>
      {differences.map((each) => (
        <fieldset key={each.path} className="editing-difference">
          <legend>{each.label}</legend>
          {option(each, 'stored', read(each.stored))}
          {option(each, 'mine', read(each.mine))}
          <CopyButton
            label={filled(t.copyOf, { field: each.label })}
            t={t}
            words={read(each.mine)}
          />
        </fieldset>
      ))}
      <p role="alert" className="panel-modal-trouble">
        {hasFailed ? t.notApplied : ''}
      </p>
      <div className="panel-modal-buttons">
        <button
          type="button"
          disabled={isBusy}
          onClick={() => {
            apply(choices)
          }}
        >
          {isAutosaved ? t.apply : t.applyOnly}
        </button>
        <button type="button" data-secondary disabled={isBusy} onClick={close}>
          {t.close}
        </button>
      </div>
    </Modal>
  )
}
