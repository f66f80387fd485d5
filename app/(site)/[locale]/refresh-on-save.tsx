'use client'

import { RefreshRouteOnSave } from '@payloadcms/live-preview-react'
import { useRouter } from 'next/navigation'
import { useEffect, useReducer, useRef, useTransition } from 'react'

/** Fetches the page again whenever the panel saved the document. */
export function RefreshOnSave({ server }: { server: string }) {
  const router = useRouter()
  const [isLoading, startLoading] = useTransition()
  // Begins at 1: the panel may have saved after the page was rendered and before this component could listen.
  const [wanted, want] = useReducer((count: number) => count + 1, 1)
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
