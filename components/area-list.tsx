import { useLocale } from 'next-intl'

import { publicPath } from '@/lib/urls'
import type { Area } from '@/lib/views'
import type { FocusArea } from '@/payload-types'

type Linked = Pick<FocusArea, 'id' | 'slug' | 'title'>

/** Topics by their names; nothing when there are none. */
export function TopicList({ topics }: { topics: Linked[] }) {
  const locale = useLocale()
  if (topics.length === 0) return null
  return (
    <ul className="topics" role="list">
      {topics.map(({ id, slug, title }) => (
        <li key={id}>
          <a href={publicPath('focus-areas', { id, slug }, locale)}>{title}</a>
        </li>
      ))}
    </ul>
  )
}

type Props = { areas: Area[]; level: 2 | 3; hasTopics?: boolean }

/** Focus areas as cards, each with its summary and its topics. `level` is the rank of the headings. */
export function AreaList({ areas, hasTopics = true, level }: Props) {
  const locale = useLocale()
  const Heading = `h${level}` as const
  if (areas.length === 0) return null
  return (
    <ol className="areas" role="list">
      {areas.map(({ id, slug, summary, title, topics }) => (
        <li key={id}>
          <Heading>
            <a href={publicPath('focus-areas', { id, slug }, locale)}>{title}</a>
          </Heading>
          {summary ? <p>{summary}</p> : null}
          {hasTopics ? <TopicList topics={topics} /> : null}
        </li>
      ))}
    </ol>
  )
}
