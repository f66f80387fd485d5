import { digestOf } from '@/translation/digest'
import {
  type LedgerEntry,
  type KnownUnit,
  type Ledger,
  newEntry,
} from '@/translation/ledger/ledger'
import { memoryOf, recall, rememberedOf } from '@/translation/memory'
import type { Tag } from '@/translation/unit'

const unit = (id: string, text: string, tags: Tag[] = []): KnownUnit => {
  const source = { text, tags }
  return {
    id,
    origin: 'pages',
    document: 'p',
    path: 'body',
    kind: 'paragraph',
    sourceLocale: 'de',
    source,
    role: 'paragraph',
    isRich: true,
    isGone: false,
    digest: digestOf({ kind: 'paragraph', source }),
  }
}

const approved = (of: KnownUnit, target: string, more: Partial<LedgerEntry> = {}): LedgerEntry => ({
  ...newEntry(of.id, 'en'),
  target,
  translatedFrom: of.source.text,
  digest: of.digest,
  step: 'approved',
  ...more,
})

const ledger = (units: KnownUnit[], entries: LedgerEntry[]): Ledger => ({
  sourceLocale: 'de',
  units,
  entries,
  standing: {},
  shown: {},
  things: {},
})

const bold: Tag = { id: 1, kind: 'bold', isEmpty: false }
const text = 'Wir beraten Betroffene am Telefon, per E-Mail und vor Ort.'
const there = unit('pages:a:body#1', text)
const here = unit('pages:b:body#1', text)
const memory = (...entries: LedgerEntry[]) => memoryOf(rememberedOf(ledger([there], entries), 'en'))

const offered = (wanted: KnownUnit, ...entries: LedgerEntry[]) =>
  recall(wanted, memory(...entries)).map(({ percent, target }) => [percent, target])

test('the very same source is offered at 100', () => {
  expect(offered(here, approved(there, 'We advise.'))).toEqual([[100, 'We advise.']])
})

test('a source that differs in one word is offered for less', () => {
  const similar = unit('pages:b:body#1', text.replace('Telefon', 'Bahnhof'))
  const [[percent] = []] = offered(similar, approved(there, 'We advise.'))
  expect(percent).toBeGreaterThanOrEqual(75)
  expect(percent).toBeLessThan(100)
})

test('the same words with another mark are similar, not the same', () => {
  const marked = unit('pages:b:body#1', text.replace('beraten', '<1>beraten</1>'), [bold])
  expect(offered(marked, approved(there, 'We advise.'))).toEqual([[99, 'We advise.']])
})

test('another text is not offered', () => {
  expect(offered(unit('x', 'Spenden Sie jetzt.'), approved(there, 'We advise.'))).toEqual([])
})

test.each([
  ['a draft', { step: 'draft' as const }],
  ['what is in review', { step: 'review' as const }],
  ['a copy of the source', { isCopy: true }],
  ['another language', { locale: 'fr' as 'en' }],
  ['nothing', { target: ' ' }],
])('%s is not remembered', (_, more) => {
  expect(offered(here, approved(there, 'We advise.', more))).toEqual([])
})

test('a unit is not offered its own translation', () => {
  expect(offered(there, approved(there, 'We advise.'))).toEqual([])
})

test('an older source is remembered with its translation', () => {
  const before = approved(there, 'We advise.')
  const changed = unit(there.id, 'Etwas ganz anderes steht jetzt hier.')
  const found = recall(here, memoryOf(rememberedOf(ledger([changed], [before]), 'en')))
  expect(found).toMatchObject([{ percent: 100, source: text }])
})

test('marks that the source has not are left out of the offer', () => {
  const similar = unit('pages:b:body#1', `${text} Immer.`)
  expect(offered(similar, approved(there, 'We <1>advise</1> &amp; help.'))).toEqual([
    [expect.any(Number), 'We advise &amp; help.'],
  ])
})

test('one translation that stands in many places is offered once, and three at most', () => {
  const units = [1, 2, 3, 4, 5].map((number) => unit(`pages:a:body#${number}`, text))
  const entries = units.map((each, at) => approved(each, `We advise ${Math.floor(at / 2)}.`))
  const found = recall(here, memoryOf(rememberedOf(ledger(units, entries), 'en')))
  expect(found.map(({ target }) => target)).toEqual([
    'We advise 0.',
    'We advise 1.',
    'We advise 2.',
  ])
})

test('the address of a page is not remembered', () => {
  const slug = { ...there, kind: 'slug' as const }
  expect(rememberedOf(ledger([slug], [approved(slug, 'advice')]), 'en')).toEqual([])
})
