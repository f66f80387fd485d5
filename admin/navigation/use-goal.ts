'use client'

import { useLocale } from '@payloadcms/ui'
import { useEffect, useState } from 'react'

export type Goal = { title: string | undefined; isPublished: boolean }

const idOf = (page: unknown): string | undefined => {
  const id: unknown = typeof page === 'object' && page !== null && 'id' in page ? page.id : page
  return typeof id === 'string' && id !== '' ? id : undefined
}

type Shown = { title?: string; _status?: string }
type Newest = { title?: Partial<Record<string, string>> }

/** The title of a page and whether visitors see it in the edited language; without a title there, one in another. */
export function useGoal(page: unknown): Goal | null {
  const { code: locale } = useLocale()
  const id = idOf(page)
  const [found, setFound] = useState<{ key: string; goal: Goal } | null>(null)
  const key = `${id ?? ''} ${locale}`
  useEffect(() => {
    if (!id) return undefined
    const stop = new AbortController()
    const read = async <T>(query: string) => {
      const path = `/api/pages/${id}?depth=0&${query}`
      const answer = await fetch(path, { credentials: 'include', signal: stop.signal })
      return answer.ok ? ((await answer.json()) as T) : null
    }
    Promise.all([read<Shown>(`locale=${locale}`), read<Newest>('locale=all&draft=true')]).then(
      ([shown, newest]) => {
        const isPublished = shown?._status === 'published'
        const titles = newest?.title ?? {}
        const title = titles[locale] ?? Object.values(titles).find(Boolean)
        setFound({ key, goal: { title: isPublished ? shown.title : title, isPublished } })
      },
      () => undefined,
    )
    return () => {
      stop.abort()
    }
  }, [id, key, locale])
  return found?.key === key ? found.goal : null
}
