import { useTranslations } from 'next-intl'

import { Picture } from '@/components/text/picture'
import { related } from '@/lib/related'
import type { FigureBlock } from '@/payload-types'

export function Figure({ image }: FigureBlock) {
  const t = useTranslations('blocks')
  const found = related(image)
  if (!found) return null
  const { caption, credit } = found
  return (
    <figure className="figure">
      <Picture image={found} sizes="(min-width: 60rem) 42rem, 100vw" />
      {caption || credit ? (
        <figcaption>
          {caption} {credit ? <small>{t('credit', { credit })}</small> : null}
        </figcaption>
      ) : null}
    </figure>
  )
}
