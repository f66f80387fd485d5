import type { ReactNode } from 'react'

import type { Crumb } from '@/lib/views'

import { Breadcrumb } from './breadcrumb'

type Props = {
  title: string
  lead?: string | null | undefined
  over?: ReactNode
  crumbs?: Crumb[]
}

/** The head of a page: where it stands, its title, and its first sentences. */
export const PageHead = ({ crumbs, lead, over, title }: Props) => (
  <div className="page-head">
    {crumbs ? <Breadcrumb crumbs={crumbs} /> : null}
    {over ? <p className="over">{over}</p> : null}
    <h1>{title}</h1>
    {lead ? <p className="lead">{lead}</p> : null}
  </div>
)
