import type { NamedField } from './fields'
import { valueAtPath, valueDigest, type Values, withValueAt } from './values'

/** A field whose stored value and whose value in the form differ. */
export type Difference = NamedField & {
  mine: unknown
  stored: unknown
  /** Who changed it since the state that both started from. */
  changedBy: 'both' | 'me' | 'them'
}

export type Choice = 'mine' | 'stored'

const same = (one: unknown, other: unknown) => valueDigest(one) === valueDigest(other)

type States = { base: Values; mine: Values; stored: Values }

/** What differs between the form and what is stored now, field by field. */
export function differencesOf(fields: NamedField[], { base, mine, stored }: States): Difference[] {
  return fields.flatMap((field): Difference[] => {
    const [before, own, theirs] = [base, mine, stored].map((values) =>
      valueAtPath(values, field.path),
    )
    if (same(own, theirs)) return []
    const changedBy = same(own, before) ? 'them' : same(theirs, before) ? 'me' : 'both'
    return [{ ...field, mine: own, stored: theirs, changedBy }]
  })
}

/** The stored state with the chosen fields of the form laid over it. */
export const mergedValues = (
  stored: Values,
  differences: Difference[],
  choices: Record<string, Choice>,
): Values =>
  differences.reduce(
    (values, { mine, path }) =>
      choices[path] === 'stored' ? values : withValueAt(values, path, mine),
    stored,
  )

/** What is chosen until people choose: one's own words, unless only somebody else changed the field. */
export const firstChoices = (differences: Difference[]): Record<string, Choice> =>
  Object.fromEntries(
    differences.map(({ changedBy, path }) => [path, changedBy === 'them' ? 'stored' : 'mine']),
  )

/** Whether none of `acknowledged` has this value. */
export const isUnsaved = (path: string, value: unknown, acknowledged: Values[]): boolean =>
  acknowledged.every((each) => !same(valueAtPath(each, path), value))

/** The fields of the form that hold what none of `acknowledged` has. */
export const unsavedPaths = (
  fields: NamedField[],
  values: Values,
  acknowledged: Values[],
): string[] =>
  fields.flatMap(({ path }) =>
    isUnsaved(path, valueAtPath(values, path), acknowledged) ? [path] : [],
  )

/** What differs between the form and words of an earlier visit that were never saved. */
export function rescuedDifferences(
  fields: NamedField[],
  rescued: Values,
  values: Values,
): Difference[] {
  return fields.flatMap((field): Difference[] => {
    const { path } = field
    const [mine, stored] = [rescued[path], valueAtPath(values, path)]
    if (!(path in rescued) || same(mine, stored)) return []
    return [{ ...field, mine, stored, changedBy: 'me' }]
  })
}
