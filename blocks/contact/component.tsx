import { useTranslations } from 'next-intl'

import { PostalAddress } from '@/components/text/address'
import type { ContactBlock, Organisation } from '@/payload-types'

type Props = ContactBlock & { organisation: Organisation | undefined }

export function Contact({ organisation, show }: Props) {
  const t = useTranslations('site')
  if (!organisation) return null
  const { registerEntry } = organisation
  return (
    <div className="contact">
      <PostalAddress organisation={organisation} only={show === 'address' ? 'address' : 'all'} />
      {show === 'imprint' && registerEntry ? (
        <p>
          {t('register')}: {registerEntry}
        </p>
      ) : null}
    </div>
  )
}
