import type { Locale } from '@/i18n/locales'
import type { Status } from '@/translation/api'
import type { State } from '@/translation/unit'

/** What is most worth doing comes first. */
const urgency: State[] = ['outdated', 'missing', 'draft', 'review', 'approved']

export type FieldState = { locale: Locale; state: State; unit: string; count: number }

const isOf = (path: string, field: string): boolean =>
  path === field || path.startsWith(`${field}.`) || path.startsWith(`${field}[`)

/** For each language the most urgent state of a field's units, how many are in it, and the first of them. */
export function fieldStates({ units }: Status, field: string): FieldState[] {
  const own = units.filter(({ path }) => isOf(path, field))
  const known = new Set(own.flatMap(({ states }) => Object.keys(states) as Locale[]))
  return [...known].flatMap((locale) => {
    const state = urgency.find((each) => own.some(({ states }) => states[locale] === each))
    const inState = own.filter(({ states }) => states[locale] === state)
    const [first] = inState
    return state && first ? [{ locale, state, unit: first.unit, count: inState.length }] : []
  })
}
