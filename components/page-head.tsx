import type { ReactNode } from 'react'

import type { Crumb } from '@/lib/views'

import { Breadcrumb } from './breadcrumb'
import { Drawing } from './drawing'
import type { DrawingName } from './drawing/lines'

type Props = {
  title: string
  lead?: string | null | undefined
  over?: ReactNode
  crumbs?: Crumb[]
  drawing?: DrawingName | undefined
  /** What stands beside the title instead of a drawing. */
  picture?: ReactNode
}

/** The head of a page, a field of colour: where the page stands, its title, and its first sentences. */
export const PageHead = ({ crumbs, drawing, lead, over, picture, title }: Props) => (
  <div className="page-head">
    <div>
      {crumbs ? <Breadcrumb crumbs={crumbs} /> : null}
      {over ? <p className="over">{over}</p> : null}
      <h1>{title}</h1>
      {lead ? <p className="lead">{lead}</p> : null}
    </div>
    {drawing ? <Drawing name={drawing} /> : picture}
  </div>
)
