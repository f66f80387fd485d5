import type { TakenAlong } from '@/translation/publishing'

import { type DeskTexts, filled } from '../texts'

type Props = { heading: string; taken: TakenAlong | null; t: DeskTexts }

/** What goes and what moves in a text that follows its source. */
export function TakenAlongList({ heading, t, taken }: Props) {
  if (!taken) return null
  const { isReordered, removed } = taken
  return (
    <>
      <p>{heading}</p>
      <ul>
        {removed.map((words, at) => (
          <li key={at}>{filled(t.goes, { words: words.slice(0, 300) })}</li>
        ))}
        {isReordered ? <li>{t.moves}</li> : null}
        {!isReordered && removed.length === 0 ? <li>{t.reshapes}</li> : null}
      </ul>
    </>
  )
}
