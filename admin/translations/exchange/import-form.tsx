'use client'

import { type ChangeEvent, useId, useState } from 'react'

import type { ImportResult } from '@/translation/api'

import { useDesk } from '../desk-context'
import { type Answer, sendFile } from '../requests'
import { filled } from '../texts'

import { ImportRows } from './import-rows'

type Told = { file: File; answer: Answer<ImportResult>; isWritten: boolean }

type Props = { done: () => void }

/** Takes a translated file over, after showing what that would change. */
export function ImportForm({ done }: Props) {
  const { t } = useDesk()
  const id = useId()
  const [told, setTold] = useState<Told | null>(null)
  const [isWaiting, setWaiting] = useState(false)
  const look = async ({ target }: ChangeEvent<HTMLInputElement>) => {
    const file = target.files?.[0]
    setTold(null)
    if (!file) return
    setWaiting(true)
    const answer = await sendFile<ImportResult>(file, true)
    setWaiting(false)
    setTold({ file, answer, isWritten: false })
  }
  const write = async (file: File) => {
    const answer = await sendFile<ImportResult>(file, false)
    setTold({ file, answer, isWritten: answer.ok })
    if (answer.ok) done()
  }
  const { counts, isAccepted, rows } = told?.answer.body ?? {}
  const hasChanges = (counts?.new ?? 0) + (counts?.changed ?? 0) > 0
  return (
    <div className="desk-import">
      <label htmlFor={id}>{t.importFile}</label>
      <input
        id={id}
        type="file"
        accept=".xlf,.xliff,.po,.csv,.json"
        // The same file again, corrected meanwhile, counts as a new choice.
        onClick={({ currentTarget }) => {
          currentTarget.value = ''
        }}
        onChange={(event) => void look(event)}
      />
      <div role="status">
        {isWaiting ? <p>{t.lookingAtFile}</p> : null}
        {told && !told.answer.ok ? <p>{told.answer.message || t.offline}</p> : null}
        {counts ? <p>{filled(told?.isWritten ? t.imported : t.wouldImport, counts)}</p> : null}
        {isAccepted === false ? <p>{t.rejectionStops}</p> : null}
      </div>
      {told && isAccepted && hasChanges && !told.isWritten ? (
        <button type="button" className="desk-button" onClick={() => void write(told.file)}>
          {t.importNow}
        </button>
      ) : null}
      {rows?.length ? <ImportRows rows={rows} /> : null}
    </div>
  )
}
