'use client'

import { useEffect, useState } from 'react'

import type { DocumentPage } from '@/translation/api'
import type { Term } from '@/translation/checks/term'

import type { Surroundings } from './use-findings'

type GlossaryEntry = {
  term: string
  language: string
  translations?: { language: string; text: string }[] | null
  isAvoided?: boolean | null
  instead?: string | null
  reason?: string | null
}

type Languages = Pick<DocumentPage, 'locale' | 'sourceLocale'>

/** The lines of the glossary that matter between two languages. */
export const termsOf = (
  entries: readonly GlossaryEntry[],
  { locale, sourceLocale }: Languages,
): Term[] =>
  entries.flatMap((entry): Term[] => {
    const { instead, isAvoided, language, reason, term, translations } = entry
    if (isAvoided)
      return language === locale
        ? [
            {
              locale,
              term: null,
              translation: instead ?? '',
              doNotUse: term,
              reason: reason ?? null,
            },
          ]
        : []
    const translation = translations?.find((each) => each.language === locale)?.text
    return language === sourceLocale && translation
      ? [{ locale, term, translation, doNotUse: null, reason: null }]
      : []
  })

async function docsOf<Doc>(path: string): Promise<Doc[]> {
  try {
    const response = await fetch(path, { credentials: 'same-origin' })
    return response.ok ? ((await response.json()) as { docs: Doc[] }).docs : []
  } catch {
    return []
  }
}

/** Those of the linked documents (`collection:id`) that are not published in a language. */
async function unpublishedOf(linked: readonly string[], locale: string): Promise<string[]> {
  const byCollection = new Map<string, string[]>()
  for (const each of linked) {
    const [collection = '', id = ''] = each.split(':')
    byCollection.set(collection, [...(byCollection.get(collection) ?? []), id])
  }
  const published = [...byCollection].map(async ([collection, ids]) => {
    const query = `where[_status][equals]=published&where[id][in]=${ids.join(',')}`
    const path = `/api/${collection}?${query}&locale=${locale}&depth=0&limit=100&select[id]=true`
    const docs = await docsOf<{ id: string }>(path)
    return docs.map(({ id }) => `${collection}:${id}`)
  })
  const known = new Set((await Promise.all(published)).flat())
  return linked.filter((each) => !known.has(each))
}

const nothing: Surroundings = { terms: [], unpublished: new Set() }

const isDocument = (target: string | undefined): target is string =>
  /^[a-z-]+:[\w-]+$/.test(target ?? '') && !/^(https?|mailto|tel):/.test(target ?? '')

/** What the checks of a page need to know; until it is there, they know of nothing. */
export function useSurroundings({ items, locale, sourceLocale }: DocumentPage): Surroundings {
  const [surroundings, setSurroundings] = useState(nothing)
  const targets = items.flatMap(({ unit }) => unit.source.tags.map(({ target }) => target))
  const linked = [...new Set(targets.filter(isDocument))].sort().join(' ')
  useEffect(() => {
    let isGone = false
    void Promise.all([
      docsOf<GlossaryEntry>('/api/glossary?depth=0&limit=1000'),
      unpublishedOf(linked.split(' ').filter(Boolean), locale),
    ]).then(([entries, unpublished]) => {
      const terms = termsOf(entries, { locale, sourceLocale })
      if (!isGone) setSurroundings({ terms, unpublished: new Set(unpublished) })
    })
    return () => {
      isGone = true
    }
  }, [linked, locale, sourceLocale])
  return surroundings
}
