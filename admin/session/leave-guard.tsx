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

const passing = { isOn: false }

function follow(link: HTMLAnchorElement): void {
  passing.isOn = true
  if (link.isConnected) link.click()
  else window.location.assign(link.href)
  passing.isOn = false
}

/** Asks before a page with unsaved words is closed or left, and goes on by itself once they are stored. */
export function LeaveGuard({ t }: { t: ReturnType<typeof sessionTexts> }) {
  /** Where people wanted to go: how to go on there. */
  const [way, setWay] = useState<{ go: () => void } | null>(null)
  const [goesOn, setGoesOn] = useState(false)

  const ask = useCallback((go: () => void) => {
    setGoesOn(unsavedForms().every((each) => each.goesOn))
    setWay({ go })
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
      if (passing.isOn || !unsavedForms().some(({ holdsLinks }) => holdsLinks)) return
      const to = leavingLink(event)
      if (!to) return
      event.preventDefault()
      event.stopImmediatePropagation()
      ask(() => {
        follow(to)
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
      setGoesOn(unsavedForms().every((each) => each.goesOn))
      if (!hasUnsavedWords()) leave()
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
