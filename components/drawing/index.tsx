import { type DrawingName, drawings } from './lines'

const side = 96

/** A drawing of ours beside words that say the same: it is hidden from screen readers. */
export function Drawing({ name }: { name: DrawingName }) {
  const drawing: (typeof drawings)[DrawingName] = drawings[name]
  const { lines, nodes, own } = drawing
  const ownNodes = 'ownNodes' in drawing ? drawing.ownNodes : []
  return (
    <svg className="drawing" viewBox={`0 0 ${side.toString()} ${side.toString()}`} aria-hidden>
      <path d={lines} />
      <path className="own" d={own} />
      {nodes.map(([x, y]) => (
        <circle key={x} cx={x} cy={y} r="4.5" />
      ))}
      {ownNodes.map(([x, y]) => (
        <circle key={x} className="own" cx={x} cy={y} r="4.5" />
      ))}
    </svg>
  )
}
