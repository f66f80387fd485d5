'use client'

import { useId, useState } from 'react'

import { Modal } from '@/admin/session/modal'
import { filled } from '@/admin/translations/texts'

import { type Choice, type Difference, firstChoices } from './compare'
import type { EditingTexts } from './texts'
import { readable } from './values'

type Props = {
  reason: 'refused' | 'rescued'
  differences: Difference[]
  isAutosaved: boolean
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
export function CompareDialog({ apply, close, differences, isAutosaved, reason, t }: Props) {
  const id = useId()
  const [choices, setChoices] = useState(() => firstChoices(differences))
  const option = ({ label, path }: Difference, value: Choice, words: string) => (
    <div className="editing-version" data-chosen={choices[path] === value}>
      <label>
        <input
          type="radio"
          name={`${id}-${path}`}
          checked={choices[path] === value}
          aria-label={filled(value === 'mine' ? t.keepMine : t.keepStored, { field: label })}
          onChange={() => {
            setChoices((before) => ({ ...before, [path]: value }))
          }}
        />
        {value === 'mine' ? t.yours : t.storedNow}
      </label>
      <p>{words || t.empty}</p>
    </div>
  )
  return (
    <Modal
      isWide
      heading={reason === 'rescued' ? t.rescuedHeading : t.conflictHeading}
      onEscape={close}
    >
      <p>{reason === 'rescued' ? t.rescuedText : t.conflictText}</p>
      {differences.map((each) => (
        <fieldset key={each.path} className="editing-difference">
          <legend>{each.label}</legend>
          {option(each, 'stored', readable(each.stored))}
          {option(each, 'mine', readable(each.mine))}
          <CopyButton
            label={filled(t.copyOf, { field: each.label })}
            t={t}
            words={readable(each.mine)}
          />
        </fieldset>
      ))}
      <div className="panel-modal-buttons">
        <button
          type="button"
          onClick={() => {
            apply(choices)
          }}
        >
          {isAutosaved ? t.apply : t.applyOnly}
        </button>
        <button type="button" data-secondary onClick={close}>
          {t.close}
        </button>
      </div>
    </Modal>
  )
}
