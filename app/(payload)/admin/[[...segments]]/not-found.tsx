import config from '@payload-config'
import { generatePageMetadata, NotFoundPage } from '@payloadcms/next/views'

import { importMap } from '../importMap.js'

type Props = {
  params: Promise<{ segments: string[] }>
  searchParams: Promise<Record<string, string | string[]>>
}

export const generateMetadata = (props: Props) => generatePageMetadata({ config, ...props })

/** What leads nowhere in the panel says so in its language, with a way back. */
export default function NotFound(props: Props) {
  return NotFoundPage({ config, importMap, ...props })
}
