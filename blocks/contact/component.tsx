import { Address } from '@/components/text/address'
import type { ContactBlock, Organisation } from '@/payload-types'

type Props = ContactBlock & { organisation: Organisation | undefined }

export const Contact = ({ organisation, show }: Props) =>
  organisation ? (
    <div className="contact">
      <Address organisation={organisation} only={show} />
    </div>
  ) : null
