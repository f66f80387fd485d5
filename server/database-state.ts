/** The result of one look at the database. `busy`: this process had no time, so the look says nothing. */
export type DatabaseLook = 'answered' | 'late' | 'busy' | 'failed'

/** `doubtful`: one answer was late. The database still counts as present. */
export type DatabaseState = 'present' | 'doubtful' | 'away'

/** The state after one more look. One late answer can have other causes; a second one, or an error, decides. */
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
