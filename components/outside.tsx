import type { ReactNode } from 'react'

type Props = { children: ReactNode; href: string | null | undefined }

/** A name that leads to its own website, when there is one. */
export const Outside = ({ children, href }: Props) =>
  href ? (
    <a href={href} rel="noreferrer external">
      {children}
    </a>
  ) : (
    children
  )
