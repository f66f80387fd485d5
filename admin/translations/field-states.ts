import type { Locale } from '@/i18n/locales'
import type { Status } from '@/translation/api'
import { plainWords } from '@/translation/markup'
import type { UnitState } from '@/translation/unit'

/** What is most worth doing comes first. */
const urgency: UnitState[] = ['outdated', 'missing', 'draft', 'review', 'approved']

export type StateOfField = { locale: Locale; state: UnitState; unit: string; count: number }

const isOf = (path: string, field: string): boolean =>
  path === field || path.startsWith(`${field}.`) || path.startsWith(`${field}[`)

/** For each language the most urgent state of a field's units, how many are in it, and the first of them. */
export function fieldStates({ units }: Status, field: string): StateOfField[] {
  const own = units.filter(({ path }) => isOf(path, field))
  const known = new Set(own.flatMap(({ states }) => Object.keys(states) as Locale[]))
  return [...known].flatMap((locale) => {
    const state = urgency.find((each) => own.some(({ states }) => states[locale] === each))
    const inState = own.filter(({ states }) => states[locale] === state)
    const [first] = inState
    return state && first ? [{ locale, state, unit: first.unit, count: inState.length }] : []
  })
}

/** Whether a field of a form holds no words; a formatted text of empty lines holds none. */
function isEmpty(value: unknown): boolean {
  if (typeof value === 'string') return value.trim() === ''
  if (Array.isArray(value)) return value.length === 0
  return !/"(?:text|blockType)":"[^"]/.test(JSON.stringify(value ?? null))
}

/** What an empty field of another language would translate, as a hint; null where it helps nobody. */
export function sourceHint(
  { sourceLocale, units }: Status,
  field: string,
  { locale, value }: { locale: string; value: unknown },
): string | null {
  if (locale === sourceLocale || !isEmpty(value)) return null
  const own = units.filter(({ path }) => isOf(path, field))
  return own.map(({ source }) => plainWords(source)).join('\n') || null
}
