import { checkTranslation } from '@/translation/checks'
import { termsOf } from '@/translation/checks/glossary'
import { subject } from '@/tests/helpers/subject'

const english = (...words: string[]) => words.map((text) => ({ language: 'en' as const, text }))

test('an avoided word is one not to use in its language, with what to write instead', () => {
  const entry = { term: 'Opfer', language: 'de', isAvoided: true, instead: 'Betroffene' } as const
  expect(termsOf([entry])).toEqual([
    { kind: 'avoided', locale: 'de', term: 'Opfer', instead: 'Betroffene', reason: null },
  ])
})

test('any other entry is a translation for each language, in one or more ways', () => {
  const translations = english('counselling', 'advice')
  expect(termsOf([{ term: 'Beratung', language: 'de', translations }])).toEqual([
    { kind: 'preferred', locale: 'en', term: 'Beratung', translations: ['counselling', 'advice'] },
  ])
})

const affected = {
  term: 'Betroffene',
  language: 'de' as const,
  translations: english('people affected', 'affected people', 'trafficked persons'),
}
const whole = {
  term: 'Betroffene von Menschenhandel',
  language: 'de' as const,
  translations: english('trafficked persons'),
}
const trafficking = {
  term: 'Menschenhandel',
  language: 'de' as const,
  translations: english('trafficking in human beings', 'trafficking'),
}
const name = { term: 'Ban Ying', language: 'de' as const, isKept: true }

type Entries = Parameters<typeof termsOf>[0]

const notes = (source: string, target: string, entries: Entries) =>
  checkTranslation(subject(source, target, { terms: termsOf(entries) })).map(
    ({ message, values }) => [message, values['word'] ?? ''],
  )

test.each(['The trafficked person decides.', 'People affected decide.', 'Affected people decide.'])(
  'one of several translations is enough: %s',
  (target) => {
    expect(notes('Betroffene entscheiden.', target, [affected])).toEqual([])
  },
)

test('without any of them, one note names all of them', () => {
  const terms = termsOf([affected, { ...affected, translations: english('those affected') }])
  const found = checkTranslation(subject('Den Betroffenen hilft sie.', 'She helps.', { terms }))
  expect(found.map(({ message, values }) => [message, values['translation']])).toEqual([
    ['termPreferred', 'people affected / affected people / trafficked persons / those affected'],
  ])
})

test('a term within a longer one is part of that one, and counts where it stands alone', () => {
  const entries = [affected, trafficking, whole]
  expect(notes('Betroffene von Menschenhandel', 'Trafficked persons', entries)).toEqual([])
  expect(
    notes('Menschenhandel trifft Betroffene von Menschenhandel', 'Trafficked persons', entries),
  ).toEqual([['termPreferred', 'Menschenhandel']])
})

test('a term that is not translated stands as in the source', () => {
  const source = 'Ban Ying berät.'
  expect(notes(source, 'House of Women advises.', [name])).toEqual([['termKept', 'Ban Ying']])
  expect(notes(source, 'ban ying advises.', [name])).toEqual([['termKept', 'Ban Ying']])
  expect(notes(source, 'Ban Ying’s advice.', [name])).toEqual([])
  expect(notes('Sie berät.', 'She advises.', [name])).toEqual([])
})
