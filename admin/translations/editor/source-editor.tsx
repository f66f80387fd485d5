'use client'

import { type SubmitEvent, useState } from 'react'

import type { Item, SourceText } from '@/translation/api'

import { useDesk } from '../desk-context'
import { tell } from '../requests'

import { segmentOf, shown } from './marks'

type Props = { item: Item; keep: (item: Item) => void }

/** Changes an interface text in its source language, for those who may. */
export function SourceEditor({ item: { digest, unit }, keep }: Props) {
  const { t, worker } = useDesk()
  const [isOpen, setOpen] = useState(false)
  const [notice, setNotice] = useState('')
  if (!worker.editsSource) return null
  const save = async (event: SubmitEvent<HTMLFormElement>) => {
    event.preventDefault()
    const typed = new FormData(event.currentTarget).get('text')
    if (typeof typed !== 'string') return
    const body: SourceText = { key: unit.path, text: segmentOf(typed), digest }
    const got = await tell<{ items: (Item | null)[] }>('source-text', body)
    if (!got.ok) {
      setNotice(got.message || t.offline)
      return
    }
    for (const each of got.body.items) if (each) keep(each)
    setOpen(false)
    setNotice(t.sourceSaved)
  }
  return (
    <div className="desk-source-editor">
      <p role="status">{notice}</p>
      {isOpen ? (
        <form onSubmit={(event) => void save(event)}>
          <textarea
            name="text"
            aria-label={`${t.source}: ${unit.path}`}
            lang={unit.sourceLocale}
            defaultValue={shown(unit.source.text)}
            rows={3}
            required
          />
          <button type="submit" className="desk-button">
            {t.saveSource}
          </button>
          <button
            type="button"
            className="desk-button"
            onClick={() => {
              setOpen(false)
            }}
          >
            {t.cancel}
          </button>
        </form>
      ) : (
        <button
          type="button"
          className="desk-button"
          onClick={() => {
            setOpen(true)
          }}
        >
          {t.editSource}
        </button>
      )}
    </div>
  )
}
