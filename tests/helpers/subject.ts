import type { Subject } from '@/translation/checks/check'
import type { Segment } from '@/translation/unit'

/** A German text and its English translation with nothing around them but what `more` says. */
export function subject(
  source: string | Segment,
  target: string,
  more: Partial<Subject> = {},
): Subject {
  return {
    kind: 'paragraph',
    source: typeof source === 'string' ? { text: source, tags: [] } : source,
    sourceLocale: 'de',
    target,
    locale: 'en',
    isCopy: false,
    isConfirmed: false,
    isPublished: () => true,
    terms: [],
    elsewhere: [],
    ...more,
  }
}
