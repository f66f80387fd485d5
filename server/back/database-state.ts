/** The result of one check of the database. `busy`: this process was slow, so the result says nothing. */
export type DatabaseLook = 'answered' | 'late' | 'busy' | 'failed'

/** `doubtful`: one answer was late. The database still counts as available. */
export type DatabaseState = 'present' | 'doubtful' | 'away'

/** The state after another check. One late answer may have other causes; a second one or an error decides. */
export function stateAfterLook(state: DatabaseState, look: DatabaseLook): DatabaseState {
  switch (look) {
    case 'answered':
      return 'present'
    case 'late':
      return state === 'present' ? 'doubtful' : 'away'
    case 'busy':
      return state
    case 'failed':
      return 'away'
  }
}
