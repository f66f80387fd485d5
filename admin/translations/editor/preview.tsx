'use client'

import { useCallback, useEffect, useRef, useState } from 'react'

import type { Item } from '@/translation/api'

import { useDesk } from '../desk-context'

import { goTo } from './go-to'
import { elementOf, unitAt } from './on-page'

type Props = {
  address: string
  items: readonly Item[]
  /** The unit that somebody is at, or asks to see; each object is one question. */
  unit: { id: string } | null
}

/**
 * The page as it becomes with what stands at the desk; it follows every save. All that leads from the page
 * to a unit and back is done from here: the page itself brings nothing for it.
 */
export function Preview({ address, items, unit }: Props) {
  const { t } = useDesk()
  const frame = useRef<HTMLIFrameElement>(null)
  const marked = useRef<HTMLElement>(null)
  const now = useRef({ items, unit })
  const [isMissing, setMissing] = useState(false)

  const pageOf = () => frame.current?.contentDocument?.getElementById('content')

  const mark = useCallback((scrolls: boolean) => {
    const page = pageOf()
    if (page) page.style.cursor = 'pointer'
    const item = now.current.items.find((each) => each.unit.id === now.current.unit?.id)
    if (!page || !item) return
    const element = elementOf(item, page)
    setMissing(!element)
    if (marked.current) marked.current.style.outline = ''
    marked.current = element
    if (!element) return
    element.style.outline = '3px solid #c2410c'
    const { height, top } = element.getBoundingClientRect()
    const view = frame.current?.contentWindow
    // Not scrollIntoView, which would move the desk around the page as well.
    if (scrolls) view?.scrollBy(0, top - Math.max(0, (view.innerHeight - height) / 2))
  }, [])

  useEffect(() => {
    now.current.items = items
    // What the page in preview waits for from Payload's own forms.
    const saved = { type: 'payload-document-event' }
    frame.current?.contentWindow?.postMessage(saved, window.location.origin)
  }, [items])

  useEffect(() => {
    now.current.unit = unit
    mark(true)
  }, [mark, unit])

  // On the document, which stays while the page in it is drawn anew.
  const listen = () => {
    const shown = frame.current?.contentDocument
    if (!shown) return
    const lead = (event: Event) => {
      const page = pageOf()
      const element = event.target as Element
      if (!page?.contains(element)) return
      // In the desk's preview a link is a text as well; it leads to its unit.
      event.preventDefault()
      event.stopPropagation()
      const item = unitAt(element, page, now.current.items)
      if (item) goTo(item.unit.id)
    }
    shown.addEventListener('click', lead, { capture: true })
    const changes = { characterData: true, childList: true, subtree: true }
    new MutationObserver(() => {
      mark(false)
    }).observe(shown, changes)
    mark(true)
  }

  return (
    <div className="desk-preview">
      <p>
        {t.previewShows} {t.previewLeads}
      </p>
      <p role="status">{isMissing ? t.notOnPage : ''}</p>
      <iframe ref={frame} title={t.previewOf} src={address} onLoad={listen} />
    </div>
  )
}
