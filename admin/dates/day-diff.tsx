'use client'

import {
  escapeDiffHTML,
  FieldDiffContainer,
  getHTMLDiffComponents,
  unescapeDiffHTML,
  useTranslation,
} from '@payloadcms/ui'
import type { DateFieldDiffClientComponent } from 'payload'

import { panelLanguage } from '@/i18n/panel-languages'
import { dayOf } from '@/lib/dates'
import { dayInField } from '@/lib/typed-dates'

/** A day in the comparison of two versions, without the time at which it is stored. */
export const DayDiff: DateFieldDiffClientComponent = ({
  comparisonValue,
  field: { label },
  locale,
  nestingLevel,
  versionValue,
}) => {
  const { i18n } = useTranslation()
  const html = (value: unknown) => {
    if (typeof value !== 'string') return '<p></p>'
    const day = dayInField(dayOf(new Date(value)), panelLanguage(i18n.language))
    return `<div class="date-diff" data-enable-match="true" data-date="${day}"><p>${escapeDiffHTML(day)}</p></div>`
  }
  const { From, To } = getHTMLDiffComponents({
    fromHTML: html(comparisonValue),
    postProcess: unescapeDiffHTML,
    toHTML: html(versionValue),
    tokenizeByCharacter: false,
  })
  return (
    <FieldDiffContainer
      className="date-diff"
      From={From}
      i18n={i18n}
      label={{ label, locale }}
      nestingLevel={nestingLevel}
      To={To}
    />
  )
}
