'use client'

import { useEffect, useRef } from 'react'

import type { Item } from '@/translation/api'

import { useDesk } from '../desk-context'

type Props = { address: string; items: readonly Item[] }

/** The page as it becomes with what stands at the desk; it follows every save. */
export function Preview({ address, items }: Props) {
  const { t } = useDesk()
  const frame = useRef<HTMLIFrameElement>(null)
  useEffect(() => {
    // What the page in preview waits for from Payload's own forms.
    const saved = { type: 'payload-document-event' }
    frame.current?.contentWindow?.postMessage(saved, window.location.origin)
  }, [items])
  return (
    <div className="desk-preview">
      <p>{t.previewShows}</p>
      <iframe ref={frame} title={t.previewOf} src={address} />
    </div>
  )
}
