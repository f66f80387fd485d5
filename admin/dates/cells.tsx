'use client'

import { useTranslation } from '@payloadcms/ui'
import type { DefaultCellComponentProps } from 'payload'

import { panelLanguage } from '@/i18n/panel-languages'
import { dayOf, momentInWords } from '@/lib/dates'
import { dayInField } from '@/lib/typed-dates'

/** A day in a list, the same in every time zone. */
export function DayCell({ cellData }: DefaultCellComponentProps) {
  const { i18n } = useTranslation()
  if (typeof cellData !== 'string') return null
  return dayInField(dayOf(new Date(cellData)), panelLanguage(i18n.language))
}

/** A day and time in a list, in the time zone of the organisation. */
export function MomentCell({ cellData }: DefaultCellComponentProps) {
  const { i18n } = useTranslation()
  if (typeof cellData !== 'string') return null
  return momentInWords(cellData, panelLanguage(i18n.language))
}
