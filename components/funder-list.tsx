import { firstText } from '@/lib/first-text'
import { related } from '@/lib/related'
import type { Funder } from '@/payload-types'

import { Outside } from './outside'
import { Picture } from './text/picture'

type Props = { funders: Funder[]; isAnchor?: boolean }

/** Funders with their mark and the credit line that they prescribe; `isAnchor` makes each a link's target. */
export const FunderList = ({ funders, isAnchor = false }: Props) =>
  funders.length > 0 ? (
    <ul className="funders" role="list">
      {funders.map(({ creditLine, id, logo, name, website }) => {
        const image = related(logo)
        const text = firstText(creditLine, name)
        return (
          <li key={id} id={isAnchor ? id : undefined}>
            {image ? <Picture image={image} sizes="12rem" isBesideName /> : null}
            <span>
              <Outside href={website}>{text}</Outside>
            </span>
          </li>
        )
      })}
    </ul>
  ) : null
