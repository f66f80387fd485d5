import type { UnitState } from '@/translation/unit'

import type { DeskTexts } from './texts'

/** A state in words, with its colour as a second sign. */
export const StateName = ({ state, t }: { state: UnitState; t: DeskTexts }) => (
  <span className="desk-state" data-state={state}>
    {t.state[state]}
  </span>
)
