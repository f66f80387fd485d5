'use client'

import { useRowLabel, useTranslation } from '@payloadcms/ui'

import { panelTexts } from '@/admin/texts'

import { useGoal } from './use-goal'

type Entry = { kind?: string; page?: unknown }

/** A row of the navigation under the name that visitors read there. */
export function EntryLabel({ kinds }: { kinds: Record<string, Record<string, string>> }) {
  const { data, rowNumber = 0 } = useRowLabel<Entry>()
  const { i18n } = useTranslation()
  const isPage = data.kind === 'page'
  const goal = useGoal(isPage ? data.page : null)
  const t = panelTexts(i18n.language)
  const name = isPage ? goal?.title : kinds[data.kind ?? '']?.[i18n.language]
  const note = isPage && !data.page ? t.withoutGoal : goal && !goal.isPublished ? t.goalHidden : ''
  const title = name ?? `${t.entry} ${(rowNumber + 1).toString()}`
  return [title, note].filter(Boolean).join(' · ')
}
