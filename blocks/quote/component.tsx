import type { QuoteBlock } from '@/payload-types'

export const Quote = ({ source, text }: QuoteBlock) => (
  <figure className="quote">
    <blockquote>
      <p>{text}</p>
    </blockquote>
    {source ? <figcaption>{source}</figcaption> : null}
  </figure>
)
