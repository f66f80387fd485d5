'use client'

import { useEffect } from 'react'

import { hasUnsavedWords, onUnsaved } from './unsaved'

/** The entry of the history that is shown; browsers without the Navigation API do not tell. */
function placeInHistory(): number | undefined {
  const { navigation } = window as { navigation?: { currentEntry?: { index: number } | null } }
  return navigation?.currentEntry?.index
}

/**
 * The browser's back and forward buttons change the address before anybody is asked. With unsaved words on the page
 * the step is taken back, and `ask` learns how to take it again.
 */
export function useSteps(ask: (go: () => void) => void): void {
  useEffect(() => {
    let shown = placeInHistory()
    // Steps of our own: back to this page, and on to where people wanted to go.
    let own: 'restore' | 'go' | null = null
    const note = () => {
      if (!own) shown = placeInHistory()
    }
    const step = (event: PopStateEvent) => {
      const reached = placeInHistory()
      const distance = shown === undefined || reached === undefined ? -1 : reached - shown
      const passes = own === 'go' || distance === 0 || !hasUnsavedWords()
      if (own === 'restore' || !passes) {
        // The router of the panel must not learn of it.
        event.stopImmediatePropagation()
      }
      if (own === 'restore' || passes) {
        own = null
        note()
        return
      }
      own = 'restore'
      window.history.go(-distance)
      ask(() => {
        own = 'go'
        window.history.go(distance)
      })
    }
    // The router of the panel writes the history without an event.
    const timer = setInterval(note, 250)
    const end = onUnsaved(note)
    window.addEventListener('popstate', step, true)
    return () => {
      clearInterval(timer)
      end()
      window.removeEventListener('popstate', step, true)
    }
  }, [ask])
}
