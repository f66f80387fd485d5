import { type DatabaseLook, type DatabaseState, stateAfterLook } from '@/server/back/database-state'

const looks: DatabaseLook[] = ['answered', 'late', 'busy', 'failed']

/** Every sequence of `length` looks. */
const sequencesOf = (length: number): DatabaseLook[][] =>
  length === 0
    ? [[]]
    : sequencesOf(length - 1).flatMap((before) => looks.map((look) => [...before, look]))

/**
 * The specification. Busy looks count for nothing. The database is away until its first answer; later it is
 * away when an error, or a second late answer, came after its last answer.
 */
function shouldBeAway(sequence: DatabaseLook[]): boolean {
  const telling = sequence.filter((look) => look !== 'busy')
  const last = telling.lastIndexOf('answered')
  if (last < 0) return true
  const since = telling.slice(last + 1)
  return since.includes('failed') || since.length > 1
}

test.each([1, 2, 3, 4, 5])('every sequence of %i looks ends as specified', (length) => {
  const wrong = sequencesOf(length).filter((sequence) => {
    const state = sequence.reduce<DatabaseState>(stateAfterLook, 'away')
    return (state === 'away') !== shouldBeAway(sequence)
  })
  expect(wrong).toEqual([])
})

test('errors after one late answer mean that the database is away', () => {
  const state = (['late', 'failed'] as const).reduce<DatabaseState>(stateAfterLook, 'present')
  expect(state).toBe('away')
})
