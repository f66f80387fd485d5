import { threadOf } from '@/lib/look/thread'
import type { Listed } from '@/lib/views'

/** The cover of a publication: the colour of its kind, and a thread of its own, made from its title. */
export function Cover({ kind, title }: Pick<Listed, 'kind' | 'title'>) {
  const { nodes, path } = threadOf(title ?? '')
  return (
    <div className={`cover cover-${kind}`} aria-hidden>
      <span className="cover-title">{title}</span>
      <svg viewBox="0 0 120 160">
        <path d={path} />
        {nodes.map(([x, y]) => (
          <circle key={y} cx={x} cy={y} r="3" />
        ))}
      </svg>
    </div>
  )
}
