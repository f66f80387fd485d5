'use client'

import { useLocale } from '@payloadcms/ui'
import { useEffect, useState } from 'react'

export type Goal = { title: string | undefined; isPublished: boolean }

const idOf = (page: unknown): string | undefined => {
  const id: unknown = typeof page === 'object' && page !== null && 'id' in page ? page.id : page
  return typeof id === 'string' && id !== '' ? id : undefined
}

/** The title of a page in the language that is edited, and whether visitors see it there; null while unknown. */
export function useGoal(page: unknown): Goal | null {
  const { code: locale } = useLocale()
  const id = idOf(page)
  const [found, setFound] = useState<{ key: string; goal: Goal } | null>(null)
  const key = `${id ?? ''} ${locale}`
  useEffect(() => {
    if (!id) return undefined
    const stop = new AbortController()
    const read = async (query: string) => {
      const path = `/api/pages/${id}?locale=${locale}&depth=0${query}`
      const answer = await fetch(path, { credentials: 'include', signal: stop.signal })
      return answer.ok ? ((await answer.json()) as { title?: string; _status?: string }) : null
    }
    Promise.all([read(''), read('&draft=true')]).then(
      ([shown, newest]) => {
        const isPublished = shown?._status === 'published'
        const title = isPublished ? shown.title : newest?.title
        setFound({ key, goal: { title, isPublished } })
      },
      () => undefined,
    )
    return () => {
      stop.abort()
    }
  }, [id, key, locale])
  return found?.key === key ? found.goal : null
}
