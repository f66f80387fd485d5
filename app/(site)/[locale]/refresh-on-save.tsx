'use client'

import { RefreshRouteOnSave } from '@payloadcms/live-preview-react'
import { useRouter } from 'next/navigation'
import { useEffect } from 'react'

/** Fetches the page again whenever the panel saved the document. */
export function RefreshOnSave({ server }: { server: string }) {
  const router = useRouter()
  // The panel may have saved after the page was rendered and before this component could listen.
  useEffect(() => {
    router.refresh()
  }, [router])
  return (
    <RefreshRouteOnSave
      serverURL={server}
      refresh={() => {
        router.refresh()
      }}
    />
  )
}
