'use client'

import { useDeferredValue, useMemo } from 'react'

import type { Locale } from '@/i18n/locales'
import type { Item } from '@/translation/api'
import { checkTranslation } from '@/translation/checks'
import type { Finding } from '@/translation/checks/check'
import type { Term } from '@/translation/checks/term'

/** What the checks need to know beyond the unit: the glossary, and which linked pages are published. */
export type Surroundings = { terms: readonly Term[]; unpublished: ReadonlySet<string> }

type Question = { item: Item; locale: Locale; text: string; surroundings: Surroundings }

/** What speaks against a translation as it is typed; nothing while there is none. */
export function useFindings({ item, locale, surroundings, text }: Question): Finding[] {
  const target = useDeferredValue(text)
  return useMemo(() => {
    const { kind, limit, source, sourceLocale } = item.unit
    if (item.state === 'gone' || target.trim() === '') return []
    return checkTranslation({
      kind,
      source,
      sourceLocale,
      target,
      locale,
      ...(limit === undefined ? {} : { limit }),
      isCopy: item.translation?.isCopy === true && item.translation.target === target,
      isConfirmed: item.state === 'approved' && item.translation?.target === target,
      isPublished: (document) => !surroundings.unpublished.has(document),
      terms: surroundings.terms,
      elsewhere: [],
    })
  }, [item, locale, surroundings, target])
}
