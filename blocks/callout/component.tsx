import type { CalloutBlock } from '@/payload-types'

export const Callout = ({ text, title }: CalloutBlock) => (
  <div className="callout" role="note">
    {title ? <p className="callout-title">{title}</p> : null}
    <p>{text}</p>
  </div>
)
