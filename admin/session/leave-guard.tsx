'use client'

import { useCallback, useEffect, useState } from 'react'

import { Modal } from './modal'
import type { sessionTexts } from './texts'
import { hasUnsavedWords, onUnsaved, unsavedForms } from './unsaved'
import { useSteps } from './use-steps'

/** The link behind a click that would leave this page. */
function leavingLink(event: MouseEvent): HTMLAnchorElement | null {
  const link = event.target instanceof Element ? event.target.closest('a') : null
  if (!link?.href || link.download || link.target === '_blank') return null
  if (event.button !== 0 || event.metaKey || event.ctrlKey || event.shiftKey) return null
  const [from, to] = [window.location.href, link.href].map((href) => href.split('#', 1)[0])
  return from === to ? null : link
}

/** The drawer that a click would close. */
const closedDrawer = ({ target }: MouseEvent): Element | null =>
  target instanceof Element
    ? (target.closest('.drawer__close, .doc-drawer__header-close')?.closest('.drawer') ?? null)
    : null

const passing = { isOn: false }

function press(element: HTMLElement): void {
  passing.isOn = true
  element.click()
  passing.isOn = false
}

function follow(link: HTMLAnchorElement): void {
  if (link.isConnected) press(link)
  else window.location.assign(link.href)
}

function close(drawer: Element): void {
  // The other button asks once more.
  const button = drawer.querySelector('.drawer__close')
  if (button instanceof HTMLElement) press(button)
}

/** Where people want to go: how to go on there, and the part of the page that they leave with it (null: all of it). */
type Way = { go: () => void; part: Element | null }

/** Asks before somebody leaves a page or closes a drawer with unsaved words, and continues once they are stored. */
export function LeaveGuard({ t }: { t: ReturnType<typeof sessionTexts> }) {
  const [way, setWay] = useState<Way | null>(null)
  const [goesOn, setGoesOn] = useState(false)

  const ask = useCallback((go: () => void, part: Element | null = null) => {
    setGoesOn(unsavedForms(part).every((each) => each.goesOn))
    setWay({ go, part })
  }, [])
  useSteps(ask)
  const leave = useCallback(() => {
    setWay(null)
    way?.go()
  }, [way])

  useEffect(() => {
    const unload = (event: BeforeUnloadEvent) => {
      if (hasUnsavedWords()) event.preventDefault()
    }
    const click = (event: MouseEvent) => {
      if (passing.isOn) return
      const drawer = closedDrawer(event)
      const link = leavingLink(event)
      const hold = (go: () => void) => {
        event.preventDefault()
        event.stopImmediatePropagation()
        ask(go, drawer)
      }
      if (drawer && unsavedForms(drawer).length > 0)
        hold(() => {
          close(drawer)
        })
      else if (link && unsavedForms().some(({ holdsLinks }) => holdsLinks))
        hold(() => {
          follow(link)
        })
    }
    window.addEventListener('beforeunload', unload)
    window.addEventListener('click', click, true)
    return () => {
      window.removeEventListener('beforeunload', unload)
      window.removeEventListener('click', click, true)
    }
  }, [ask])

  useEffect(() => {
    if (!way) return undefined
    const look = () => {
      const forms = unsavedForms(way.part)
      setGoesOn(forms.every((each) => each.goesOn))
      if (forms.length === 0) leave()
    }
    // The words may have been stored before this dialog was drawn.
    const timer = setTimeout(look)
    const end = onUnsaved(look)
    return () => {
      clearTimeout(timer)
      end()
    }
  }, [leave, way])

  if (!way) return null
  const stay = () => {
    setWay(null)
  }
  return (
    <Modal heading={t.leaveHeading} onEscape={stay}>
      <p>{goesOn ? t.leaveText : t.leaveTextManual}</p>
      <div className="panel-modal-buttons">
        <button type="button" onClick={stay}>
          {t.stay}
        </button>
        <button type="button" data-secondary onClick={leave}>
          {t.leave}
        </button>
      </div>
    </Modal>
  )
}
