import { type ChangeKind, newMark } from '@/lib/content-marks'
import { trackContentVersion } from '@/server/back/content-version'

const setUp = (marks: string[] = [], now: () => Date = () => new Date('2026-01-01T12:00:00Z')) => {
  const told: ChangeKind[] = []
  const state = trackContentVersion({ marks, build: 'b', changed: (kind) => told.push(kind), now })
  return { state, told }
}

let count = 0
const mark = (kind: ChangeKind, newest?: string) =>
  newMark(kind, newest, `id${(count += 1).toString()}`)

test('a change raises the version, a withdrawal both of its words', () => {
  const { state, told } = setUp()
  const before = state.current()
  state.add(mark('changed'))
  const middle = state.current()
  state.add(mark('withdrawn'))
  expect(middle.changed).not.toBe(before.changed)
  expect(middle.withdrawn).toBe(before.withdrawn)
  expect(state.current().withdrawn).not.toBe(middle.withdrawn)
  expect(told).toEqual(['changed', 'withdrawn'])
})

test('the same marks are the same version, in whatever order and process', () => {
  const [a, b] = [mark('changed'), mark('withdrawn')]
  const [one, other] = [setUp(), setUp([a, b])]
  one.state.add(a)
  one.state.add(b)
  expect(one.state.current()).toEqual(other.state.current())
})

test('an answer of the database that does not know a change yet takes nothing back', () => {
  const { state } = setUp()
  state.learn([])
  state.add(mark('changed'))
  const after = state.current()
  state.learn([])
  expect(state.current()).toEqual(after)
})

test('what another process saved between two looks is noticed', () => {
  const { state, told } = setUp()
  const [first, late] = [mark('changed'), mark('withdrawn')]
  state.learn([first])
  state.learn([first, late])
  expect(told).toEqual(['changed', 'withdrawn'])
})

test('forgetting old marks changes nothing', () => {
  const marks: string[] = []
  for (let index = 0; index < 350; index += 1)
    marks.push(mark(index % 3 ? 'changed' : 'withdrawn', marks.at(-1)))
  expect(setUp(marks.slice(-300)).state.current()).toEqual(setUp(marks).state.current())
})

test('a clock that was set back does not hide a change', () => {
  const future = `content:${'9'.repeat(14).padStart(15, '0')}:x:changed`
  expect(newMark('changed', future, 'id') > future).toBe(true)
})

test('midnight at the place of the organisation is a new version', () => {
  let now = new Date('2026-06-30T21:59:59Z')
  const { state, told } = setUp([], () => now)
  state.look()
  expect(told).toEqual([])
  now = new Date('2026-06-30T22:00:00Z')
  state.look()
  expect(told).toEqual(['changed'])
})
