'use client'

import { RefreshRouteOnSave } from '@payloadcms/live-preview-react'
import { useRouter } from 'next/navigation'

/** Fetches the page again whenever the panel saved the document. */
export function RefreshOnSave({ server }: { server: string }) {
  const router = useRouter()
  return (
    <RefreshRouteOnSave
      serverURL={server}
      refresh={() => {
        router.refresh()
      }}
    />
  )
}
