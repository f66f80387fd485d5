import type { Stashed } from './stash'
import type { Values } from './values'

/** What is stored now: null when the document is gone, undefined when nobody answered. */
type StoredNow = Values | null | undefined

/** Reads what is stored in the language of the form, also from the trash. */
export async function readStored(path: string, locale: string): Promise<StoredNow> {
  const query = new URLSearchParams({
    depth: '0',
    draft: 'true',
    'fallback-locale': 'null',
    locale,
    trash: 'true',
  })
  const answer = await fetch(`${path}?${query.toString()}`, { credentials: 'same-origin' }).catch(
    () => null,
  )
  if (answer?.status === 404) return null
  return answer?.ok ? ((await answer.json()) as Values) : undefined
}

/** Two states to decide between: a save was refused, or words of an earlier visit were found that never were saved. */
export type Conflict =
  { reason: 'refused'; base: Values; stored: Values } | { reason: 'rescued'; found: Stashed }
