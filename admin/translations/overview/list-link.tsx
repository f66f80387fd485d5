'use client'

import type { MouseEvent, ReactNode } from 'react'

import { type OverviewFilter, listPath } from '../places'

type Props = { to: OverviewFilter; children: ReactNode }

/** Leads to a part of the list; the page around it stays, so nothing is loaded but the list. */
export function ListLink({ children, to }: Props) {
  const follow = (event: MouseEvent) => {
    if (event.metaKey || event.ctrlKey || event.shiftKey || event.button !== 0) return
    event.preventDefault()
    window.history.pushState(null, '', listPath(to))
    document.getElementById('units')?.scrollIntoView()
  }
  return (
    <a href={listPath(to)} onClick={follow}>
      {children}
    </a>
  )
}
