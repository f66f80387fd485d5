'use client'

import { useDocumentInfo, useFormModified } from '@payloadcms/ui'
import { useEffect, useRef } from 'react'

/**
 * Payload makes a document as soon as the form for a new one is opened. When the form is closed and nobody has written
 * anything, it goes again; the server looks whether it is empty.
 */
export function LeaveEmpty() {
  const { collectionSlug, hasPublishedDoc, id, versionCount } = useDocumentInfo()
  const isModified = useFormModified()
  const isWritten = useRef(false)
  useEffect(() => {
    if (isModified) isWritten.current = true
  }, [isModified])
  const path = collectionSlug && id ? `${collectionSlug}/${String(id)}` : ''
  const isNew = Boolean(path) && !hasPublishedDoc && versionCount <= 1
  useEffect(() => {
    if (!isNew) return undefined
    const leave = () => {
      if (!isWritten.current)
        void fetch(`/api/${path}/leave`, {
          method: 'POST',
          credentials: 'same-origin',
          keepalive: true,
        }).catch(() => undefined)
    }
    const hide = (event: PageTransitionEvent) => {
      if (!event.persisted) leave()
    }
    window.addEventListener('pagehide', hide)
    return () => {
      window.removeEventListener('pagehide', hide)
      // Other views of the same document, its versions for example, are no way out of it.
      setTimeout(() => {
        if (!window.location.pathname.includes(path)) leave()
      })
    }
  }, [isNew, path])
  return null
}
