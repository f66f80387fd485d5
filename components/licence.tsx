import { useTranslations } from 'next-intl'

import { licences } from '@/lib/licences'
import type { Publication } from '@/payload-types'

/** What others may do with a text or an image: the name of its licence, which leads to the deed. */
export function Licence({ code }: { code: NonNullable<Publication['licence']> }) {
  const t = useTranslations('publications')
  if (code === 'all-rights-reserved') return t('allRights')
  return (
    <a href={licences[code].url} rel="license noreferrer external">
      {licences[code].name}
    </a>
  )
}
