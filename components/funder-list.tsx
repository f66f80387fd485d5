import { firstText } from '@/lib/first-text'
import { related } from '@/lib/related'
import type { Funder } from '@/payload-types'

import { Picture } from './text/picture'

type Props = { funders: Funder[]; isAnchor?: boolean }

/** Funders with their mark and the credit line that they prescribe; `isAnchor` makes each a link's target. */
export const FunderList = ({ funders, isAnchor = false }: Props) => (
  <ul className="funders">
    {funders.map(({ creditLine, id, logo, name, website }) => {
      const image = related(logo)
      const text = firstText(creditLine, name)
      return (
        <li key={id} id={isAnchor ? id : undefined}>
          {image ? <Picture image={image} sizes="12rem" /> : null}
          {website ? (
            <a href={website} rel="noreferrer external">
              {text}
            </a>
          ) : (
            <span>{text}</span>
          )}
        </li>
      )
    })}
  </ul>
)
