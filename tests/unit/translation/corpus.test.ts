import { type Doc, kept, statesOf } from '@/tests/helpers/documents'
import { base, type Edit, inEnglish } from '@/tests/helpers/edits/base'
import { fieldEdits } from '@/tests/helpers/edits/fields'
import { moveEdits } from '@/tests/helpers/edits/moves'
import { rowEdits } from '@/tests/helpers/edits/rows'
import { wordEdits } from '@/tests/helpers/edits/words'

const edits = [...fieldEdits, ...moveEdits, ...rowEdits, ...wordEdits]

const english = { ...(inEnglish(base()) as Doc), year: 2024 }
const before = kept(null, base(), english)

/** Everything that the edit did not touch, with the states it says of the rest. */
function expected({ gone = [], missing = [], outdated = [] }: Edit, sources: string[]) {
  const of = (source: string) => {
    if (outdated.includes(source)) return 'outdated'
    if (missing.includes(source)) return 'missing'
    return gone.includes(source) ? 'gone' : 'approved'
  }
  return Object.fromEntries(sources.map((source) => [source, of(source)]))
}

test('the corpus has sixty edits', () => {
  expect(edits).toHaveLength(60)
})

test('all units of the untouched document are approved', () => {
  expect(new Set(Object.values(statesOf(before)))).toEqual(new Set(['approved']))
})

test.each(edits)('$name', (edit) => {
  const doc = base()
  edit.change(doc, doc.body.root.children)
  const after = kept(before, doc, english)
  const states = statesOf(after)
  expect(states).toEqual(expected(edit, Object.keys(states)))
  const told = [...(edit.outdated ?? []), ...(edit.missing ?? []), ...(edit.gone ?? [])]
  expect(told.filter((source) => !(source in states))).toEqual([])
})
