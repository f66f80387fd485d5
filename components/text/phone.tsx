import type { ReactNode } from 'react'

import { phoneLink } from '@/lib/link-kinds'

type Props = { number: string; className?: string; children?: ReactNode }

/** A telephone number as it was typed, which calls it on a phone; without a link when it cannot be called. */
export function Phone({ children, className, number }: Props) {
  const href = phoneLink(number, true)?.href
  const words = children ?? number
  return href ? (
    <a className={className} href={href}>
      {words}
    </a>
  ) : (
    <span className={className}>{words}</span>
  )
}
