import { useTranslations } from 'next-intl'

import { firstText } from '@/lib/first-text'
import { levels, yearsOf } from '@/lib/network'
import type { NetworkMembership } from '@/payload-types'

import { NarrowDrawing } from './narrow-drawing'
import { WideDrawing } from './wide-drawing'

type Props = { memberships: NetworkMembership[]; name: string }

/**
 * The network as one drawing, in a wide and a narrow arrangement of which the style sheet shows one. The
 * page says the same in words, so that the drawing needs no others.
 */
export function NetworkPicture({ memberships, name }: Props) {
  const t = useTranslations('network')
  const sides = levels.map((level) => ({
    heading: t(level),
    links: memberships
      .filter((each) => each.level === level)
      .map((each) => {
        const { from } = yearsOf(each)
        const { acronym, id, kind } = each
        const since = from ? t('since', { year: from }) : ''
        return { id, kind, since, name: firstText(acronym, each.name) ?? '' }
      }),
  }))
  const drawing = { hub: name, label: t('pictureText', { name }), sides }
  return (
    <figure className="network-picture">
      <WideDrawing {...drawing} />
      <NarrowDrawing {...drawing} />
      <figcaption>{t('pictureKey')}</figcaption>
    </figure>
  )
}
