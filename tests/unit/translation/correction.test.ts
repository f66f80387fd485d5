import { attributed, isSmallCorrection } from '@/translation/correction'
import { type LedgerEntry, newEntry } from '@/translation/ledger/ledger'

const ten = 'one two three four five six seven eight nine ten'

test.each([
  ['the same', ten, ten, true],
  ['another comma and full stop', ten, `${ten.replace('two', 'two,')}.`, true],
  ['two of ten words', ten, ten.replace('two', 'zwei').replace('ten', 'zehn'), true],
  ['three of ten words', ten, ten.replace(/two|three|ten/g, 'x'), false],
  ['two words more', ten, `${ten} and more`, true],
  ['three words more', ten, `${ten} and much more`, false],
  ['two words less', ten, ten.replace('two three ', ''), true],
  ['two words that changed places', ten, ten.replace('one two', 'two one'), true],
  ['a comma in a text of two words', 'Help now', 'Help, now', true],
  ['one of two words', 'Help now', 'Help soon', false],
  ['one of five words', 'We do not help here', 'We do now help here', true],
  ['another sign', 'It is 5 % of all that there is', 'It is 5 € of all that there is', true],
  ['another sign in a short text', '5 %', '5 €', false],
  ['a mark on other words', 'We <1>help</1> all', 'We help <1>all</1>', true],
  ['a lost mark', `<1>${ten}</1>`, ten, false],
  ['marks in another order', `<1>one</1> ${ten} <2/>`, `<2/> ${ten} <1>one</1>`, false],
  ['an empty text', ten, '', false],
])('%s', (_, before, after, isSmall) => {
  expect(isSmallCorrection(before, after)).toBe(isSmall)
})

/** One save after another, each by one person; answers who the text is by in the end. */
function saves(...all: [by: string, target: string, digest?: string][]) {
  let entry: LedgerEntry = newEntry('pages:1:title', 'en')
  for (const [by, target, digest = 'a'] of all) {
    const made = attributed({ entry, target, digest, by, mayCorrect: by !== 'translator' })
    entry = { ...entry, ...made, target, digest, translatedAt: 'then' }
  }
  return [entry.translator, entry.corrector]
}

const small = ten.replace('two', 'zwei')
const smaller = small.replace('ten', 'zehn')
const large = smaller.replace('nine', 'neun')

test('a small correction leaves a text with its author and names who corrected it', () => {
  expect(saves(['ada', ten], ['bea', small])).toEqual(['ada', 'bea'])
})

test('several small corrections are measured against the last text of the author', () => {
  expect(saves(['ada', ten], ['bea', small], ['bea', smaller])).toEqual(['ada', 'bea'])
  expect(saves(['ada', ten], ['bea', small], ['bea', smaller], ['bea', large])).toEqual([
    'bea',
    null,
  ])
  expect(saves(['ada', ten], ['bea', smaller], ['cem', large])).toEqual(['cem', null])
})

test('what is half typed on the way to a small correction does not count', () => {
  expect(saves(['ada', ten], ['bea', ''], ['bea', small])).toEqual(['ada', 'bea'])
})

test('a text stays the own one, whoever has corrected it', () => {
  expect(saves(['ada', ten], ['bea', small], ['ada', smaller])).toEqual(['ada', null])
  expect(saves(['ada', ten], ['bea', large.replace('one', 'eins')], ['ada', large])).toEqual([
    'bea',
    'ada',
  ])
})

test('who may not approve makes no correction, and a correction for a new source is none', () => {
  expect(saves(['ada', ten], ['translator', small])).toEqual(['translator', null])
  expect(saves(['ada', ten], ['bea', small, 'b'])).toEqual(['bea', null])
})
