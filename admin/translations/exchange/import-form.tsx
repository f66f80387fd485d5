'use client'

import { type ChangeEvent, useId, useState } from 'react'

import type { Locale } from '@/i18n/locales'
import type { ImportResult } from '@/translation/import-result'
import type { NewerChoice } from '@/translation/exchange/newer'

import { useDesk } from '../desk-context'
import { type Answer, sendFile } from '../requests'
import { filled } from '../texts'

import { ImportRows } from './import-rows'
import { NewerChoices } from './newer-choices'

type Told = { file: File; answer: Answer<ImportResult>; isWritten: boolean }

type Props = { locale: Locale; done: () => void }

/** What would be imported of a file if newer texts are treated like this. */
const importable = ({ changed, new: added, newer }: ImportResult['counts'], choice: NewerChoice) =>
  added + changed + (choice === 'keep' ? 0 : newer)

/** Takes a translated file over, after showing what that would change. */
export function ImportForm({ done, locale }: Props) {
  const { t } = useDesk()
  const id = useId()
  const [told, setTold] = useState<Told | null>(null)
  const [isWaiting, setWaiting] = useState(false)
  const [newer, setNewer] = useState<NewerChoice>('keep')
  const look = async ({ target }: ChangeEvent<HTMLInputElement>) => {
    const file = target.files?.[0]
    setTold(null)
    setNewer('keep')
    if (!file) return
    setWaiting(true)
    const answer = await sendFile<ImportResult>(file, { locale, preview: 'true' })
    setWaiting(false)
    setTold({ file, answer, isWritten: false })
  }
  const write = async (file: File) => {
    setWaiting(true)
    const answer = await sendFile<ImportResult>(file, { locale, newer, goodRows: 'true' })
    setWaiting(false)
    setTold({ file, answer, isWritten: answer.ok })
    if (answer.ok) done()
  }
  const { counts, rows } = told?.answer.body ?? {}
  const isOpen = told !== null && !told.isWritten && counts !== undefined
  const count = counts ? importable(counts, newer) : 0
  const left = counts ? counts.outdated + counts.newer + counts.rejected : 0
  return (
    <div className="desk-import">
      <p>
        <label htmlFor={id}>{t.importFile}</label>{' '}
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
      </p>
      <div role="status">
        {isWaiting ? <p>{t.lookingAtFile}</p> : null}
        {told && !told.answer.ok ? <p>{told.answer.message || t.offline}</p> : null}
        {counts ? (
          <p>{filled(told?.isWritten ? t.imported : t.wouldImport, { ...counts, left })}</p>
        ) : null}
        {isOpen && counts.rejected > 0 ? <p>{t.rejectionStops}</p> : null}
      </div>
      {isOpen && counts.newer > 0 ? (
        <NewerChoices count={counts.newer} chosen={newer} choose={setNewer} />
      ) : null}
      {isOpen && count > 0 ? (
        <button
          type="button"
          className="desk-button"
          disabled={isWaiting}
          onClick={() => void write(told.file)}
        >
          {counts.rejected > 0 ? filled(t.importGood, { count }) : t.importNow}
        </button>
      ) : null}
      {rows?.length ? <ImportRows rows={rows} locale={locale} /> : null}
    </div>
  )
}
