import { shortened, wrap } from '@/lib/wrap'

import type { Side } from './side'

type Props = { hub: string; label: string; sides: Side[] }

const width = 760
const reach = 118 // from the middle to the nodes
const rowHeight = 64
const lineHeight = 17
const top = 44

/** The organisation in the middle, links within the country to the left, those across borders to the right. */
export function WideDrawing({ hub, label, sides }: Props) {
  const rows = Math.max(...sides.map(({ links }) => links.length), 1)
  const middle = width / 2
  const centre = top + (rows * rowHeight) / 2
  return (
    <svg
      className="wide"
      role="img"
      aria-label={label}
      viewBox={[0, 0, width, rows * rowHeight + top].join(' ')}
    >
      {sides.map(({ heading, links }, side) => {
        const out = side === 0 ? -1 : 1
        const x = middle + out * reach
        const textX = x + out * 16
        return (
          <g key={heading} textAnchor={side === 0 ? 'end' : 'start'}>
            <text x={textX} y="18" className="picture-head">
              {heading}
            </text>
            {links.map(({ id, kind, name, since }, index) => {
              const y = top + ((index + 0.5) * rows * rowHeight) / links.length
              const lines = [...wrap(name, 32, 3), since].filter(Boolean)
              const path = ['M', middle, centre, 'C', middle, y, middle, y, x, y].join(' ')
              return (
                <g key={id}>
                  <path className={`link link-${kind}`} d={path} />
                  <circle className="node" cx={x} cy={y} r="5" />
                  {lines.map((line, row) => (
                    <text
                      key={line}
                      x={textX}
                      y={y + 5 + (row - (lines.length - 1) / 2) * lineHeight}
                    >
                      {line}
                    </text>
                  ))}
                </g>
              )
            })}
          </g>
        )
      })}
      <circle className="hub" cx={middle} cy={centre} r="44" />
      <text className="hub-name" x={middle} y={centre + 7} textAnchor="middle">
        {shortened(hub, 6)}
      </text>
    </svg>
  )
}
