import { shortened, wrap } from '@/lib/wrap'

import type { Side } from './side'

type Props = { hub: string; label: string; sides: Side[] }

const width = 300
const spine = 34
const nodeX = 64
const textX = 78
const lineHeight = 18
const gap = 20
const hubRadius = 30

type Row = { key: string; lines: string[]; y: number; kind?: string }

/** Headings and links one below the other; `y` is the middle of a row. */
function rowsOf(sides: Side[]): { rows: Row[]; height: number } {
  let height = 2 * hubRadius + gap
  const row = (key: string, lines: string[], kind?: string): Row => {
    const y = height + (lines.length * lineHeight) / 2
    height += lines.length * lineHeight + gap
    return { key, lines, y, ...(kind ? { kind } : {}) }
  }
  const rows = sides.flatMap(({ heading, links }) => [
    row(heading, [heading]),
    ...links.map(({ id, kind, name, since }) =>
      row(id, [...wrap(name, 28, 4), since].filter(Boolean), kind),
    ),
  ])
  return { rows, height }
}

/** The organisation at the top, a line down from it, and the links along that line. */
export function NarrowDrawing({ hub, label, sides }: Props) {
  const { height, rows } = rowsOf(sides)
  const end = rows.at(-1)?.y ?? height
  return (
    <svg className="narrow" role="img" aria-label={label} viewBox={[0, 0, width, height].join(' ')}>
      <path className="link" d={['M', spine, hubRadius, 'V', end - 16].join(' ')} />
      {rows.map(({ key, kind, lines, y }) => (
        <g key={key}>
          {kind ? (
            <>
              <path
                className={`link link-${kind}`}
                d={['M', spine, y - 16, 'Q', spine, y, nodeX, y].join(' ')}
              />
              <circle className="node" cx={nodeX} cy={y} r="5" />
            </>
          ) : null}
          {lines.map((line, row) => (
            <text
              key={line}
              className={kind ? undefined : 'picture-head'}
              x={textX}
              y={y + 5 + (row - (lines.length - 1) / 2) * lineHeight}
            >
              {line}
            </text>
          ))}
        </g>
      ))}
      <circle className="hub" cx={spine} cy={hubRadius} r={hubRadius} />
      <text className="hub-name" x={spine} y={hubRadius + 6} textAnchor="middle">
        {shortened(hub, 4)}
      </text>
    </svg>
  )
}
