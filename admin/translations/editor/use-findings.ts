'use client'

import { useDeferredValue, useMemo } from 'react'

import type { DocumentPage, Item } from '@/translation/api'
import { checkTranslation } from '@/translation/checks'
import type { Finding } from '@/translation/checks/check'
import { isOverridable } from '@/translation/checks/terms'
import { subjectOf } from '@/translation/checks/surroundings'

type Question = {
  item: Item
  page: Pick<DocumentPage, 'locale' | 'surroundings'>
  text: string
}

/** What speaks against a translation as it is typed; nothing while there is none. */
export function useFindings({ item, page, text }: Question): Finding[] {
  const target = useDeferredValue(text)
  const { locale, surroundings } = page
  return useMemo(() => {
    if (item.state === 'gone' || target.trim() === '') return []
    const subject = subjectOf(item.unit, surroundings, {
      target,
      locale,
      isCopy: item.translation?.isCopy === true && item.translation.target === target,
      isConfirmed: item.state === 'approved' && item.translation?.target === target,
    })
    const isOverridden = item.translation?.override?.target === target
    return checkTranslation(subject).filter((each) => !isOverridden || !isOverridable(each))
  }, [item, locale, surroundings, target])
}
