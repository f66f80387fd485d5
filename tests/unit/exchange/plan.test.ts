import { digestOf } from '@/translation/digest'
import type { ExchangeFile, FileRow } from '@/translation/exchange/file'
import { firstRejection, importedTranslations } from '@/translation/exchange/outcome'
import { planImport, type Desk, type PlanRow } from '@/translation/exchange/plan'
import { sayReason } from '@/translation/exchange/refusal'
import type { Translation, Unit } from '@/translation/unit'

const unit: Unit = {
  id: 'pages:1:title',
  origin: 'pages',
  document: '1',
  path: 'title',
  kind: 'text',
  sourceLocale: 'de',
  source: { text: 'Guten <1>Tag</1>', tags: [{ id: 1, kind: 'bold', isEmpty: false }] },
}
const message: Unit = {
  ...unit,
  id: 'interface:a:b',
  kind: 'message',
  source: { text: '{n, plural, one {# Tag} other {# Tage}}', tags: [] },
}
const english: Translation = {
  unit: unit.id,
  locale: 'en',
  translatedFrom: unit.source.text,
  target: 'Good <1>day</1>',
  step: 'approved',
  isCopy: false,
  translator: 'a',
  reviewer: 'b',
  translatedAt: null,
  reviewedAt: null,
  comment: null,
}
const deskWith = (...known: Translation[]): Desk => ({
  locales: ['en'],
  units: new Map([unit, message].map((each) => [each.id, { ...each, digest: digestOf(each) }])),
  translations: new Map(known.map((each) => [each.unit, each])),
})
const row = (more: Partial<FileRow> = {}): FileRow => ({
  line: 7,
  id: unit.id,
  source: unit.source.text,
  target: english.target,
  isDone: true,
  ...more,
})
const file = (...rows: FileRow[]): ExchangeFile => ({ format: 'json', from: 'de', to: 'en', rows })

/** What an import of one row would do, by one word or the reason. */
function planned(given: Partial<FileRow>, ...known: Translation[]): string {
  const [planRow] = planImport(file(row(given)), deskWith(...known)).rows
  return told(planRow)
}
const told = (planRow: PlanRow | undefined): string => {
  if (!planRow) return 'nothing'
  if ('why' in planRow) return `${planRow.outcome}: ${sayReason(planRow.why, 'en')}`
  return 'step' in planRow ? `${planRow.outcome} ${planRow.step}` : planRow.outcome
}

test('a first translation is new, sent to review when the file calls it finished', () => {
  expect(planned({})).toBe('new review')
  expect(planned({ isDone: false })).toBe('new draft')
})

test('another translation is a change; it is no longer approved', () => {
  expect(planned({ target: 'Hello <1>there</1>' }, english)).toBe('changed review')
})

test('the same translation is unchanged and stays approved', () => {
  expect(planned({}, english)).toBe('unchanged')
  expect(planned({ isDone: false }, english)).toBe('unchanged')
})

test('a lone sign that somebody has typed is no change', () => {
  const typed = { ...english, target: 'Good <1>day</1> & <3' }
  expect(planned({ target: 'Good <1>day</1> &amp; &lt;3' }, typed)).toBe('unchanged')
})

test('an empty translation takes nothing away', () => {
  expect(planned({ target: ' ' }, english)).toBe('unchanged')
})

test('a stale file is left out, whatever it says about itself', () => {
  expect(
    planned({ source: 'Guten <1>Morgen</1>', target: 'Good <1>morning</1>' }, english),
  ).toMatch(/^outdated: The source has changed/)
})

test('an outdated translation becomes current only when somebody has called it finished', () => {
  const old = { ...english, translatedFrom: 'Guten <1>Abend</1>' }
  expect(planned({ isDone: false }, old)).toBe('unchanged')
  expect(planned({ isDone: true }, old)).toBe('changed review')
  expect(planned({ isDone: true, source: 'Guten <1>Abend</1>' }, old)).toMatch(/^outdated/)
})

test('white space in the source does not make a file stale', () => {
  expect(planned({ source: ' Guten\n <1>Tag</1>' })).toBe('new review')
})

test('the translation of a text that is gone is left out', () => {
  const gone = { ...english, unit: 'pages:1:lead' }
  expect(planned({ id: gone.unit }, gone)).toMatch(/^outdated: The source does not exist/)
})

test.each([
  ['an unknown id', { id: 'pages:9:title' }, /no text with the id “pages:9:title”/],
  ['no id', { id: '' }, /id of the text is missing/],
  ['a lost mark', { target: 'Good day' }, /Mark 1 is missing/],
  ['a mark of its own', { target: 'Good <1>day</1><2/>' }, /Mark 2 is not in the source/],
  ['crossed marks', { target: 'Good </1>day<1>' }, /cross each other/],
  ['a control character', { target: 'Good <1>day\u0007</1>' }, /control character U\+0007/],
  [
    'broken ICU',
    {
      id: message.id,
      source: message.source.text,
      target: '{n, plural, one {# day} other {# days}',
    },
    /cannot be read from character/,
  ],
  [
    'another argument',
    {
      id: message.id,
      source: message.source.text,
      target: '{m, plural, one {# day} other {# days}}',
    },
    /placeholder n is missing/,
  ],
])('%s rejects the file', (_, given, why) => {
  expect(planned(given)).toMatch(/^rejected/)
  expect(planned(given)).toMatch(why)
})

test('the same id twice rejects the file, with the line of the second', () => {
  const plan = planImport(file(row(), row({ line: 9 })), deskWith())
  expect(firstRejection(plan)?.line).toBe(9)
})

test.each([
  ['a language that is not open', { to: 'fr' }],
  ['a source language that does not exist', { from: 'xx' }],
  ['two times the same language', { from: 'en' }],
])('%s is refused', (_, languages) => {
  expect(() => planImport({ ...file(row()), ...languages }, deskWith())).toThrow(/line 1/)
})

test('a text with another source language is rejected', () => {
  const desk = deskWith()
  const turned = { ...unit, sourceLocale: 'en' as const }
  const plan = planImport(file(row()), { ...desk, units: new Map([[unit.id, turned]]) })
  expect(told(plan.rows[0])).toMatch(/^rejected: This text is translated from the language “en”/)
})

test('what is imported is a translation of the present source, of nobody but the importer, unapproved', () => {
  const plan = planImport(file(row({ source: 'Guten  <1>Tag</1>' })), deskWith())
  expect(importedTranslations(plan, 'me', 'now').get(unit.id)).toEqual({
    translatedFrom: unit.source.text,
    target: english.target,
    step: 'review',
    isCopy: false,
    translator: 'me',
    corrector: null,
    reviewer: null,
    translatedAt: 'now',
    reviewedAt: null,
  })
})

test('a second import of the same file changes nothing', () => {
  const plan = planImport(file(row()), deskWith())
  const imported = importedTranslations(plan, 'me', 'now').get(unit.id)
  expect(planned({}, { ...english, ...imported })).toBe('unchanged')
})

test('a mark around no words is noted, a link around none is refused', () => {
  const [noted] = planImport(file(row({ target: 'Good day<1>\u200B</1>' })), deskWith()).rows
  expect(noted).toMatchObject({ outcome: 'new', note: { message: 'markEmpty' } })
  const link: Unit = {
    ...unit,
    id: 'pages:1:link',
    source: { text: '<1>Mehr</1>', tags: [{ id: 1, kind: 'link', isEmpty: false, target: '/a' }] },
  }
  const desk = { ...deskWith(), units: new Map([[link.id, { ...link, digest: digestOf(link) }]]) }
  const given = row({ id: link.id, source: link.source.text, target: 'More<1> </1>' })
  const [refused] = planImport(file(given), desk).rows
  expect(told(refused)).toMatch(/^rejected: The link \(mark 1\) is around no words/)
})
