import {
  after,
  deskWith,
  english,
  exportedAt,
  file,
  message,
  planned,
  row,
  told,
  unit,
} from '@/tests/helpers/import-plan'
import { digestOf } from '@/translation/digest'
import { importedUnits, obstacles } from '@/translation/exchange/outcome'
import { planImport } from '@/translation/exchange/plan'
import { reason } from '@/translation/exchange/refusal'
import type { Unit } from '@/translation/unit'

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
  ['a second control range', { target: 'Good <1>day\u0085</1>' }, /control character U\+0085/],
  ['an override of direction', { target: 'Good <1>\u202Eday</1>' }, /U\+202E, which turns/],
  ['a lost character', { target: 'Good <1>d\uFFFDy</1>' }, /lost when the file was saved/],
  ['a row that cannot be read', { fault: reason('noId') }, /id of the text is missing/],
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
  expect(obstacles(plan, {}).map(({ line }) => line)).toEqual([9])
})

test.each([
  ['a language that is not open', { to: 'fr' }],
  ['a source language that does not exist', { from: 'xx' }],
  ['two times the same language', { from: 'en' }],
  ['no target language', { to: null }],
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
  expect(importedUnits(plan, 'me', 'now').get(unit.id)).toEqual({
    translation: {
      translatedFrom: unit.source.text,
      target: english.target,
      step: 'review',
      isCopy: false,
      translator: 'me',
      corrector: null,
      reviewer: null,
      translatedAt: 'now',
      reviewedAt: null,
      imported: { exportedAt, at: 'now' },
    },
  })
})

test('a second import of the same file changes nothing', () => {
  const plan = planImport(file(row()), deskWith())
  expect(planned({}, after(plan))).toBe('unchanged')
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
