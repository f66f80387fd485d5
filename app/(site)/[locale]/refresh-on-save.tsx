'use client'

import { RefreshRouteOnSave } from '@payloadcms/live-preview-react'
import { useRouter } from 'next/navigation'
import { useEffect, useReducer, useRef, useTransition } from 'react'

/** Fetches the page again whenever the panel saved the document. */
export function RefreshOnSave({ server }: { server: string }) {
  const router = useRouter()
  const [isLoading, startLoading] = useTransition()
  // Payload's component asks once when it begins to listen, so a save before that is not missed.
  const [wanted, want] = useReducer((count: number) => count + 1, 0)
  const begun = useRef(0)
  // A save during a fetch needs another one afterwards, because the router joins requests that overlap.
  useEffect(() => {
    if (isLoading || begun.current === wanted) return
    begun.current = wanted
    startLoading(() => {
      router.refresh()
    })
  }, [isLoading, router, wanted])
  return <RefreshRouteOnSave serverURL={server} refresh={want} />
}
