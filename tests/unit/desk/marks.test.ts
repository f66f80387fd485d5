import { keepMarks } from '@/admin/translations/editor/keep-marks'
import { isPlaced, placeMark, segmentOf, shown } from '@/admin/translations/editor/marks'
import type { Tag } from '@/translation/unit'

import { seeded } from '@/tests/helpers/random'

const bold: Tag = { id: 1, kind: 'bold', isEmpty: false }
const rest: Tag = { id: 2, kind: 'break', isEmpty: true }

test('what is shown turns back into the same segment', () => {
  const text = 'R&amp;D &lt;b> <1>fett</1><2/> Ende'
  expect(shown(text)).toBe('R&D <b> ⟨1⟩fett⟨/1⟩⟨2/⟩ Ende')
  expect(segmentOf(shown(text))).toBe(text)
})

test('a mark goes around what is selected', () => {
  expect(placeMark({ text: 'one two', start: 4, end: 7 }, bold)).toEqual({
    text: 'one ⟨1⟩two⟨/1⟩',
    start: 7,
    end: 10,
  })
})

test('a mark that is placed anew leaves its old place', () => {
  const { text } = placeMark({ text: '⟨1⟩one⟨/1⟩ two', start: 11, end: 14 }, bold)
  expect(text).toBe('one ⟨1⟩two⟨/1⟩')
})

test('a mark of its own goes where the caret is, once', () => {
  const { text } = placeMark({ text: 'one⟨2/⟩ two', start: 11, end: 11 }, rest)
  expect(text).toBe('one two⟨2/⟩')
  expect(isPlaced(text, rest)).toBe(true)
})

test('typing between marks stays as it is', () => {
  expect(keepMarks('a ⟨1⟩b⟨/1⟩', 'a ⟨1⟩bc⟨/1⟩', 7)).toEqual({ text: 'a ⟨1⟩bc⟨/1⟩', caret: 7 })
})

test('backspace steps over a mark', () => {
  expect(keepMarks('a⟨1⟩b⟨/1⟩', 'a⟨1b⟨/1⟩', 3)).toEqual({ text: 'a⟨1⟩b⟨/1⟩', caret: 1 })
})

test('delete steps over a mark', () => {
  expect(keepMarks('a⟨1⟩b⟨/1⟩', 'a1⟩b⟨/1⟩', 1)).toEqual({ text: 'a⟨1⟩b⟨/1⟩', caret: 4 })
})

test('what is typed over everything leaves the marks', () => {
  expect(keepMarks('a ⟨1⟩b⟨/1⟩ c', 'x', 1).text).toBe('x⟨1⟩⟨/1⟩')
})

test('a letter typed into a mark stands beside it', () => {
  expect(keepMarks('a⟨1⟩b⟨/1⟩', 'a⟨x1⟩b⟨/1⟩', 3).text).toBe('ax⟨1⟩b⟨/1⟩')
})

test('a mark that is pasted a second time is left out', () => {
  expect(keepMarks('⟨1⟩b⟨/1⟩', '⟨1⟩b⟨/1⟩⟨1⟩c⟨/1⟩', 16).text).toBe('⟨1⟩b⟨/1⟩c')
})

test('no series of edits loses, doubles or breaks a mark', () => {
  const next = seeded(7)
  let text = 'Wir ⟨1⟩beraten⟨/1⟩ Sie⟨2/⟩ gern.'
  for (let edit = 0; edit < 2000; edit += 1) {
    const start = Math.floor(next() * (text.length + 1))
    const end = Math.min(text.length, start + Math.floor(next() * 6))
    const typed = ['', '', 'x', 'two words', '⟨1⟩', '7', '⟩'][Math.floor(next() * 7)] ?? ''
    const after = text.slice(0, start) + typed + text.slice(end)
    text = keepMarks(text, after, start + typed.length).text
    const marks = text.match(/⟨[^⟨⟩]*⟩/g) ?? []
    expect([...marks].sort()).toEqual(['⟨/1⟩', '⟨1⟩', '⟨2/⟩'])
    if (text.length > 200) text = 'a⟨1⟩b⟨/1⟩⟨2/⟩'
  }
})
