import { WithPhones } from '@/components/text/with-phones'
import type { CalloutBlock } from '@/payload-types'

export const Callout = ({ text, title }: CalloutBlock) => (
  <div className="callout" role="note">
    {title ? (
      <p className="callout-title">
        <WithPhones text={title} />
      </p>
    ) : null}
    <p>
      <WithPhones text={text} />
    </p>
  </div>
)
