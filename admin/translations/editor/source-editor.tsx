'use client'

import { useState } from 'react'

import type { Item, SourceText } from '@/translation/api'

import { useDesk } from '../desk-context'
import { tell } from '../requests'

import { segmentOf, shown } from './marks'
import { TextForm } from './text-form'

type Props = { item: Item; keep: (item: Item) => void }

/** Changes an interface text in its source language, for those who may. */
export function SourceEditor({ item: { digest, unit }, keep }: Props) {
  const { t, worker } = useDesk()
  const [notice, setNotice] = useState('')
  if (!worker.editsSource) return null
  const save = async (typed: string) => {
    const body: SourceText = { key: unit.path, text: segmentOf(typed), digest }
    const got = await tell<{ items?: (Item | null)[] }>('source-text', body)
    // A refusal brings the version that is there now: it stands above the form, whose words stay.
    for (const each of got.body.items ?? []) if (each) keep(each)
    setNotice(got.ok ? t.sourceSaved : got.message || t.offline)
    return got.ok
  }
  return (
    <div className="desk-source-editor">
      <p role="status">{notice}</p>
      <TextForm
        open={t.editSource}
        label={`${t.source}: ${unit.path}`}
        send={t.saveSource}
        lang={unit.sourceLocale}
        start={shown(unit.source.text)}
        limit={20_000}
        take={save}
      />
    </div>
  )
}
