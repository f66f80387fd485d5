/** @jest-environment jsdom */
import { stashFor } from '@/admin/editing/stash'

const place = () => stashFor('account', '/api/pages/1', 'de')
const entry = (visit: string, title: string) => ({ visit, at: 1, fields: { title } })

beforeEach(() => {
  window.sessionStorage.clear()
})

test('each visit has an entry of its own, and the oldest comes first', () => {
  place().put(entry('one', 'first words'))
  place().put(entry('two', 'other words'))
  place().put(entry('two', 'more words'))
  expect(place().all()).toEqual([entry('one', 'first words'), entry('two', 'more words')])
})

test('dropping one entry leaves the others', () => {
  place().put(entry('one', 'first words'))
  place().put(entry('two', 'other words'))
  place().drop('one')
  expect(place().all()).toEqual([entry('two', 'other words')])
})

test('another account, document or language finds nothing', () => {
  place().put(entry('one', 'first words'))
  const others = [
    stashFor('other', '/api/pages/1', 'de'),
    stashFor('account', '/api/pages/2', 'de'),
    stashFor('account', '/api/pages/1', 'en'),
  ]
  expect(others.map((each) => each.all())).toEqual([[], [], []])
})

test('what cannot be read counts as nothing', () => {
  window.sessionStorage.setItem('leitbild-unsaved:account:/api/pages/1:de', '{"at":1}')
  expect(place().all()).toEqual([])
})
