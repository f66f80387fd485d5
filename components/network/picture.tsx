import { useTranslations } from 'next-intl'

import { yearsOf } from '@/lib/network'
import type { NetworkMembership } from '@/payload-types'

type Props = { memberships: NetworkMembership[]; name: string }

const width = 720
const rowHeight = 58
const middle = width / 2

/** Breaks a name into at most two lines of about `size` letters; what does not fit ends in an ellipsis. */
function lines(text: string, size: number): string[] {
  const [first = '', ...rest] = text.split(' ').reduce<string[]>(
    (all, word) => {
      const last = all.at(-1) ?? ''
      return last.length + word.length + 1 <= size
        ? [...all.slice(0, -1), `${last} ${word}`.trim()]
        : [...all, word]
    },
    [''],
  )
  const second = rest.join(' ')
  if (!second) return [first]
  return [first, second.length > size ? `${second.slice(0, size - 1).trimEnd()}…` : second]
}

/**
 * The network as one drawing: the organisation in the middle, links within the country to the left, those
 * across borders to the right. The page says the same in words, so that the drawing needs no others.
 */
export function NetworkPicture({ memberships, name }: Props) {
  const t = useTranslations('network')
  const sides = (['national', 'international'] as const).map((level) =>
    memberships.filter((each) => each.level === level),
  )
  const rows = Math.max(...sides.map((side) => side.length), 1)
  const height = rows * rowHeight + 56
  const centre = 40 + (rows * rowHeight) / 2
  const yOf = (side: NetworkMembership[], index: number) =>
    40 + ((index + 0.5) * rows * rowHeight) / side.length
  return (
    // Scrolls on narrow screens, so the keyboard has to reach it.

    <figure className="network-picture" tabIndex={0} aria-labelledby="network-picture-title">
      <svg
        viewBox={`0 0 ${width.toString()} ${height.toString()}`}
        role="img"
        aria-labelledby="network-picture-title"
      >
        <title id="network-picture-title">{t('pictureText', { name })}</title>
        {sides.map((side, sideIndex) => {
          const isLeft = sideIndex === 0
          const x = isLeft ? 250 : width - 250
          const textX = isLeft ? x - 14 : x + 14
          const anchor = isLeft ? 'end' : 'start'
          return (
            <g key={isLeft ? 'left' : 'right'} textAnchor={anchor}>
              <text x={textX} y="20" className="picture-head">
                {t(isLeft ? 'national' : 'international')}
              </text>
              {side.map((membership, index) => {
                const y = yOf(side, index)
                const { from } = yearsOf(membership)
                const text = lines(membership.acronym ?? membership.name ?? '', 30)
                return (
                  <g key={membership.id}>
                    <path
                      className={`link link-${membership.kind}`}
                      d={`M${middle.toString()} ${centre.toString()}C${middle.toString()} ${y.toString()} ${middle.toString()} ${y.toString()} ${x.toString()} ${y.toString()}`}
                    />
                    <circle className="node" cx={x} cy={y} r="5" />
                    {[...text, ...(from ? [t('since', { year: from })] : [])].map(
                      (line, row, all) => (
                        <text key={line} x={textX} y={y + 5 + (row - (all.length - 1) / 2) * 17}>
                          {line}
                        </text>
                      ),
                    )}
                  </g>
                )
              })}
            </g>
          )
        })}
        <circle className="hub" cx={middle} cy={centre} r="42" />
        <text className="hub-name" x={middle} y={centre + 6} textAnchor="middle">
          {name}
        </text>
      </svg>
    </figure>
  )
}
