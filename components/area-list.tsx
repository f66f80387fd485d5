import { useLocale } from 'next-intl'

import { publicPath } from '@/lib/urls'
import type { Area } from '@/lib/views'
import type { FocusArea } from '@/payload-types'

type Linked = Pick<FocusArea, 'id' | 'slug' | 'title'>

export function TopicList({ topics }: { topics: Linked[] }) {
  const locale = useLocale()
  return (
    <ul className="topics">
      {topics.map(({ id, slug, title }) => (
        <li key={id}>
          <a href={publicPath('focus-areas', slug ?? id, locale)}>{title}</a>
        </li>
      ))}
    </ul>
  )
}

/** Focus areas, each with its summary and topics. `level` is the rank of the headings. */
export function AreaList({ areas, level }: { areas: Area[]; level: 2 | 3 }) {
  const locale = useLocale()
  const Heading = `h${level}` as const
  return (
    <ol className="areas">
      {areas.map(({ id, slug, summary, title, topics }) => (
        <li key={id}>
          <Heading>
            <a href={publicPath('focus-areas', slug ?? id, locale)}>{title}</a>
          </Heading>
          {summary ? <p>{summary}</p> : null}
          <TopicList topics={topics} />
        </li>
      ))}
    </ol>
  )
}
