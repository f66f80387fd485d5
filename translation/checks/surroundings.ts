import type { Unit } from '@/translation/unit'

import type { Subject } from './check'
import type { Term } from './term'

/** What the checks of a document's units in one language need to know beyond these. */
export type Surroundings = {
  terms: readonly Term[]
  /** Those of the linked documents (`collection:id`) that have no published page in the language. */
  unpublished: readonly string[]
  /** By unit, what the same source is translated as in other places. */
  elsewhere: Readonly<Record<string, readonly string[]>>
}

type Given = Pick<Subject, 'isConfirmed' | 'isCopy' | 'locale' | 'target'>

/** A translation of `unit` with all that its checks may ask about it. */
export const subjectOf = (
  unit: Unit,
  { elsewhere, terms, unpublished }: Surroundings,
  given: Given,
) => {
  const { id, kind, limit, source, sourceLocale } = unit
  return {
    ...given,
    kind,
    source,
    sourceLocale,
    ...(limit === undefined ? {} : { limit }),
    isPublished: (document: string) => !unpublished.includes(document),
    terms,
    elsewhere: elsewhere[id] ?? [],
  } satisfies Subject
}
