import { useTranslations } from 'next-intl'

import { Licence } from '@/components/licence'
import { Picture } from '@/components/text/picture'
import { related } from '@/lib/related'
import type { FigureBlock } from '@/payload-types'

export function Figure({ image }: FigureBlock) {
  const t = useTranslations('blocks')
  const found = related(image)
  if (!found) return null
  const { caption, credit, licence } = found
  return (
    <figure className="figure">
      <Picture image={found} sizes="(min-width: 60rem) 42rem, 100vw" />
      {caption || credit || licence ? (
        <figcaption>
          {caption}{' '}
          <small>
            {credit ? t('credit', { credit }) : null}
            {credit && licence ? ' · ' : null}
            {licence ? <Licence code={licence} /> : null}
          </small>
        </figcaption>
      ) : null}
    </figure>
  )
}
