import type { PluralElement, SelectElement } from '@formatjs/icu-messageformat-parser'

import type { Locale } from '@/i18n/locales'
import { plainWords } from '@/translation/markup'

import { findings, type Check, type Finding } from './check'
import { pluralsOf, selectsOf } from './icu'

const { error, warning } = findings('icu-branches')

/** Up to here every form of every language has come up, but for those of millions and of fractions. */
const counts = Array.from({ length: 201 }, (_, count) => count)

function pluralFindings({ value, options, pluralType }: PluralElement, locale: Locale): Finding[] {
  const rules = new Intl.PluralRules(locale, { type: pluralType })
  const open = counts.filter((count) => !options[`=${count}`])
  const missing = new Set(open.map((count) => rules.select(count)).filter((form) => !options[form]))
  const known: string[] = rules.resolvedOptions().pluralCategories
  const unknown = Object.keys(options).filter(
    (form) => !/^=|^other$/.test(form) && !known.includes(form),
  )
  return [
    ...[...missing].map((form) => error('icuBranchMissing', { name: value, form })),
    ...unknown.map((form) => warning('icuBranchUnknown', { name: value, form })),
  ]
}

function selectFindings(target: SelectElement, sources: readonly SelectElement[]): Finding[] {
  const source = sources.find(({ value }) => value === target.value)
  if (!source) return []
  return Object.keys(source.options)
    .filter((form) => !target.options[form])
    .map((form) => error('icuBranchMissing', { name: target.value, form }))
}

/** Each plural has the forms that its language counts with, each select the choices of its source. */
export const icuBranches: Check = ({ kind, source, target, locale }) => {
  if (kind !== 'message') return []
  const words = plainWords(target)
  const sources = selectsOf(plainWords(source.text))
  return [
    ...pluralsOf(words).flatMap((plural) => pluralFindings(plural, locale)),
    ...selectsOf(words).flatMap((select) => selectFindings(select, sources)),
  ]
}
