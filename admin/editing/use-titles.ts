'use client'

import { useConfig } from '@payloadcms/ui'
import { useEffect, useMemo, useState } from 'react'

import type { Difference } from './compare'
import { relatedIds, type Titles } from './values'

type Source = { slug: string; field: string }

async function titlesIn({ field, slug }: Source, ids: string[], locale: string) {
  const query = new URLSearchParams({ depth: '0', draft: 'true', locale, pagination: 'false' })
  query.set('where[id][in]', ids.join(','))
  for (const name of [field, 'givenName']) query.set(`select[${name}]`, 'true')
  const path = `/api/${slug}?${query.toString()}`
  const answer = await fetch(path, { credentials: 'same-origin' }).catch(() => null)
  if (!answer?.ok) return []
  const { docs } = (await answer.json()) as { docs: Record<string, unknown>[] }
  return docs.flatMap((doc) => {
    const { givenName, id, [field]: name } = doc
    const title = givenName ?? name
    return typeof id === 'string' && typeof title === 'string' && title
      ? [[id, title] as const]
      : []
  })
}

/**
 * The titles and file names of the documents that the states of a form name by their ids. Where in a field an id stands
 * says nothing about its collection (blocks of a text), so each collection is asked for all of them, once.
 */
export function useTitles(differences: Difference[], locale: string): Titles {
  const { config } = useConfig()
  const [titles, setTitles] = useState<Titles>(new Map())
  const ids = useMemo(
    () => [...new Set(differences.flatMap(({ mine, stored }) => relatedIds([mine, stored])))],
    [differences],
  )
  const wanted = ids.sort().join(',')
  useEffect(() => {
    if (!wanted) return undefined
    let isCurrent = true
    const sources = config.collections.flatMap(({ admin, slug }): Source[] =>
      admin.useAsTitle && admin.useAsTitle !== 'id' ? [{ slug, field: admin.useAsTitle }] : [],
    )
    void Promise.all(sources.map((each) => titlesIn(each, wanted.split(','), locale))).then(
      (found) => {
        if (isCurrent) setTitles(new Map(found.flat()))
      },
    )
    return () => {
      isCurrent = false
    }
  }, [config, locale, wanted])
  return titles
}
