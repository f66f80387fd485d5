import type { ReactNode } from 'react'

import { Frame } from '@/components/frame'
import { JsonLd } from '@/components/json-ld'
import { env } from '@/env'
import { membershipsToday } from '@/lib/network'
import { accentSheetPath } from '@/lib/look/accent-sheet'
import {
  breadcrumbData,
  type JsonLdNode,
  organisationData,
  websiteData,
} from '@/lib/structured-data'
import type { Crumb, EasyTwin, Twins } from '@/lib/views'
import { getNetwork } from '@/queries/network'
import type { Reader } from '@/queries/reader'
import { getSite } from '@/queries/site'

import { PreviewBar } from './preview-bar'

type Props = {
  children: ReactNode
  reader: Reader
  twins: Twins
  data?: JsonLdNode | undefined
  /** The steps to this page, itself included. */
  trail?: Crumb[]
  isSensitive?: boolean
  /** False where the address leads to no document: answers that say so are not 200. */
  isThere?: boolean
  canLeave?: boolean
  easy?: EasyTwin | undefined
  isEasy?: boolean
}

/** A page in its frame. `twins` says where it stands in each language, `data` what it is to search engines. */
export async function SiteFrame(props: Props) {
  const { canLeave = true, children, data, reader, trail = [], twins } = props
  const { easy, isEasy = false, isSensitive = false, isThere = true } = props
  const [site, memberships] = await Promise.all([getSite(reader), getNetwork(reader)])
  const path = twins[reader.locale]
  const server = env.SERVER_URL
  const sheet = accentSheetPath(site.organisation.accent)
  const graph = [
    organisationData(server, site, memberships),
    websiteData(server, site, reader.locale),
    ...(trail.length > 1 ? [breadcrumbData(server, trail)] : []),
    ...(data ? [data] : []),
  ]
  return (
    <>
      {sheet ? <link rel="stylesheet" href={sheet} precedence="accent" /> : null}
      {reader.user ? (
        <PreviewBar server={server} ofDesk={reader.desk ?? false} isThere={isThere} />
      ) : null}
      <Frame
        site={site}
        members={membershipsToday(memberships)}
        twins={twins}
        current={path}
        address={path ? `${server}${path}` : undefined}
        isSensitive={isSensitive}
        canLeave={canLeave}
        easy={easy}
        isEasy={isEasy}
      >
        {children}
      </Frame>
      {isSensitive ? null : <JsonLd data={{ '@context': 'https://schema.org', '@graph': graph }} />}
    </>
  )
}
