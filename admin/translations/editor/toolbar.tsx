'use client'

import { useState } from 'react'

import { languageName } from '@/lib/language-name'
import type { DocumentPage, Item } from '@/translation/api'

import { useDesk } from '../desk-context'
import { previewPath } from '../places'
import { filled } from '../texts'

import { AssignChoice } from './assign-choice'
import { DueChoice } from './due-choice'
import type { Act } from './use-document'

type Props = {
  page: DocumentPage
  /** The texts that the list is narrowed down to; null when it shows all. */
  shown: readonly Item[] | null
  act: Act
  /** Saves what is typed anywhere on the page. */
  flushAll: () => Promise<boolean>
  move: (step: 1 | -1) => void
  preview: { isOpen: boolean; toggle: () => void } | null
}

/** What can be done with the whole document. */
export function Toolbar({ act, flushAll, move, page, preview, shown }: Props) {
  const { language: panel, t, worker } = useDesk()
  const [isSure, setSure] = useState(false)
  const { isPublished, locale, rights } = page
  const items = shown ?? page.items
  const language = languageName(locale, panel)
  // What has a page of its own has drafts; everything else is online as soon as it is approved.
  const hasDrafts = previewPath(page) !== null
  const idsIn = (state: string) =>
    items.filter((item) => item.state === state).map(({ unit }) => unit.id)
  const toApprove = items.filter(
    ({ state, translation }) =>
      state === 'review' && (rights.approvesOwn || translation?.translator !== worker.id),
  )
  const empty = items.filter(({ state, unit }) => state === 'missing' && unit.kind !== 'slug')
  const copyName = shown ? t.copyShown : t.copyAll
  const button = (label: string, run: () => unknown) => (
    <button type="button" className="desk-button" onClick={() => void run()}>
      {label}
    </button>
  )
  const saved = (run: () => Promise<unknown>) => async () => {
    if (await flushAll()) await run()
  }
  const fill = async () => {
    setSure(!isSure)
    if (isSure) await saved(() => act.copy(shown ? empty.map(({ unit }) => unit.id) : undefined))()
  }
  return (
    <div className="desk-toolbar">
      <div className="desk-actions">
        {button(t.previous, () => {
          move(-1)
        })}
        {button(t.next, () => {
          move(1)
        })}
        {preview ? (
          <button
            type="button"
            className="desk-button"
            aria-pressed={preview.isOpen}
            onClick={preview.toggle}
          >
            {t.preview}
          </button>
        ) : null}
      </div>
      {rights.translates ? (
        <div className="desk-actions">
          {empty.length > 0
            ? button(isSure ? filled(t.copyAllSure, { count: empty.length }) : copyName, fill)
            : null}
          {idsIn('draft').length > 0
            ? button(
                shown ? t.submitShown : t.submitAll,
                saved(() => act.submit(idsIn('draft'))),
              )
            : null}
          {rights.reviews && toApprove.length > 0
            ? button(
                shown ? t.approveShown : t.approveAll,
                saved(() => act.approve(toApprove.map(({ unit }) => unit.id))),
              )
            : null}
          {rights.publishes && hasDrafts
            ? button(filled(t.publish, { language }), () => act.publish())
            : null}
          <AssignChoice
            page={page}
            assign={(assignee) => {
              void act.assign({ assignee })
            }}
          />
          <DueChoice
            due={page.due}
            isOpen={rights.reviews}
            change={(due) => {
              void act.assign({ due })
            }}
          />
        </div>
      ) : null}
      <small>
        {!hasDrafts ? '' : filled(isPublished ? t.published : t.notPublished, { language })}{' '}
        {t.keys}
      </small>
    </div>
  )
}
