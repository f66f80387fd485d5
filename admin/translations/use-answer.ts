'use client'

import { useCallback, useEffect, useState } from 'react'

import { type Answer, ask } from './requests'

/** The answer to a question of the desk; null while it is on its way. What is shown stays until then. */
export function useAnswer<Body>(name: string, query: Record<string, string | undefined>) {
  const [answer, setAnswer] = useState<Answer<Body> | null>(null)
  const [round, setRound] = useState(0)
  const asked = JSON.stringify(query)
  useEffect(() => {
    const leaving = new AbortController()
    void ask<Body>(name, JSON.parse(asked) as typeof query, leaving.signal).then((got) => {
      if (!leaving.signal.aborted) setAnswer(got)
    })
    return () => {
      leaving.abort()
    }
  }, [asked, name, round])
  const again = useCallback(() => {
    setRound((before) => before + 1)
  }, [])
  return { answer, again }
}
