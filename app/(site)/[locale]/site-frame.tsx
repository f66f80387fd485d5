import type { ReactNode } from 'react'

import { Frame } from '@/components/frame'
import { JsonLd } from '@/components/json-ld'
import { env } from '@/env'
import { organisationData } from '@/lib/structured-data'
import type { Twins } from '@/lib/views'
import { getNetwork } from '@/queries/network'
import type { Reader } from '@/queries/reader'
import { getSite } from '@/queries/site'

import { PreviewBar } from './preview-bar'

type Props = {
  children: ReactNode
  reader: Reader
  twins: Twins
  data?: object | undefined
  isSensitive?: boolean
}

/** A page in its frame. `twins` says where it stands in each language, `data` what it is to search engines. */
export async function SiteFrame({ children, data, isSensitive = false, reader, twins }: Props) {
  const [site, memberships] = await Promise.all([getSite(reader), getNetwork(reader)])
  const organisation = organisationData(env.SERVER_URL, site, memberships)
  return (
    <>
      {reader.user ? <PreviewBar server={env.SERVER_URL} ofDesk={reader.desk ?? false} /> : null}
      <Frame site={site} twins={twins} current={twins[reader.locale]} isSensitive={isSensitive}>
        {children}
      </Frame>
      <JsonLd
        data={
          data ? { ...organisation, '@graph': [...organisation['@graph'], data] } : organisation
        }
      />
    </>
  )
}
