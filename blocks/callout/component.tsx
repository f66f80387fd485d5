import type { CalloutBlock } from '@/payload-types'

export const Callout = ({ text, title }: CalloutBlock) => (
  <aside className="callout">
    {title ? <p className="callout-title">{title}</p> : null}
    <p>{text}</p>
  </aside>
)
