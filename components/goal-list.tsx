import type { MissionStatement } from '@/payload-types'

import { RichText } from './text/rich-text'

/** The goals, each with its explanation. */
export const GoalList = ({ goals }: { goals: MissionStatement[] }) =>
  goals.length > 0 ? (
    <ol className="goals" role="list">
      {goals.map(({ id, text, title }) => (
        <li key={id} id={id}>
          <h3>{title}</h3>
          {text ? <RichText text={text} level={4} /> : null}
        </li>
      ))}
    </ol>
  ) : null
