import type { MissionStatement } from '@/payload-types'

import { RichText } from './text/rich-text'

type Props = { goals: MissionStatement[]; isShort?: boolean }

/** The goals, numbered; `isShort` leaves their explanations out. */
export const GoalList = ({ goals, isShort = false }: Props) =>
  goals.length > 0 ? (
    <ol className="goals" role="list">
      {goals.map(({ id, text, title }) => (
        <li key={id} id={id}>
          <h3>{title}</h3>
          {!isShort && text ? <RichText text={text} level={4} /> : null}
        </li>
      ))}
    </ol>
  ) : null
