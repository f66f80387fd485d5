import { checkTranslation } from '@/translation/checks'
import type { Subject } from '@/translation/checks/check'
import { checkMessages } from '@/translation/checks/messages'
import { say } from '@/translation/checks/say'
import type { Term } from '@/translation/checks/term'
import type { Segment } from '@/translation/unit'
import { subject } from '@/tests/helpers/subject'

const marked: Segment = {
  text: 'Ein <1>Wort</1> und<2/> mehr',
  tags: [
    { id: 1, kind: 'bold', isEmpty: false },
    { id: 2, kind: 'break', isEmpty: true },
  ],
}
const linked = (target: string): Segment => ({
  text: '<1>Mehr</1>',
  tags: [{ id: 1, kind: 'link', isEmpty: false, target }],
})
const message = { kind: 'message' } as const
const german = { sourceLocale: 'en', locale: 'de' } as const
const opfer: Term = {
  kind: 'avoided',
  locale: 'de',
  term: 'Opfer',
  instead: 'Betroffene',
  reason: 'Das Wort legt Menschen fest.',
}
const centre: Term = {
  kind: 'preferred',
  locale: 'en',
  term: 'Fachberatungsstelle',
  translations: ['specialised counselling centre'],
}
const pages = '{n, plural, one {# Seite} other {# Seiten}}'

/** The check that speaks, the text, what it objects to, what it is content with, and what is around. */
type Example = [
  check: string,
  source: string | Segment,
  wrong: string,
  right: string,
  more?: Partial<Subject>,
]

const examples: Example[] = [
  ['empty', 'Hilfe', ' ', 'Help'],
  [
    'icu-syntax',
    pages,
    '{n, plural, one {# page} other {# pages}',
    '{n, plural, one {# page} other {# pages}}',
    message,
  ],
  ['icu-arguments', 'Seite {page}', 'Page {Page}', 'Page {page}', message],
  [
    'icu-branches',
    pages,
    '{n, plural, other {# pages}}',
    '{n, plural, =1 {one page} other {# pages}}',
    message,
  ],
  [
    'icu-branches',
    '{k, select, a {A} other {B}}',
    '{k, select, other {B}}',
    '{k, select, a {a} other {b}}',
    message,
  ],
  ['tags', marked, 'A word and<2/> more', 'A <1>word</1> and<2/> more'],
  ['tags', marked, 'A <1>word<2/> and more', 'More<2/> and a <1>word</1>'],
  ['tags', marked, 'A </1>word<1> and<2/>', 'A <1>word and<2/> more</1>'],
  ['empty', 'Hilfe', '\u200B\u00AD\uFEFF', 'Help'],
  ['empty-marks', linked('/a'), 'More<1></1>', '<1>More</1>'],
  ['empty-marks', linked('/a'), 'More<1>\u00A0\u200B</1>', '<1>More</1>'],
  ['empty-marks', marked, 'A word<1></1> and<2/> more', 'A <1>word</1> and<2/> more'],
  ['empty-marks', marked, 'A word and<1><2/></1> more', 'A word <1>and<2/></1> more'],
  ['empty-marks', '<a>Mehr</a>', 'More<a></a>', '<a>More</a>', message],
  ['empty-marks', '<a>{n}</a>', '{n}<a> </a>', '<a>{n}</a>', message],
  ['links', linked('pages:nowhere'), '<1>More</1>', '<1>More</1>', { isPublished: () => false }],
  ['links', linked('/de/vernetzung'), '<1>More</1>', '<1>More</1>'],
  ['numbers', 'Rund 1.234,5 Euro', 'About 1.234,5 euros', 'About 1,234.5 euros'],
  ['numbers', 'Seit 1987', 'Since 1986', 'Since 1987'],
  ['dates', 'Am 12. Mai 2015', 'On 12. Mai 2015', 'On 12 May 2015'],
  ['dates', 'On 12 May 2015', 'Am 12 May 2015', 'Am 12. Mai 2015', german],
  ['email', 'An a@example.org', 'To b@example.org', 'To a@example.org'],
  ['phone', 'Ruf 030 123 456 78', 'Call 030 123 456 79', 'Call +49 30 12345678'],
  [
    'url',
    'Siehe https://example.org/a.',
    'See https://example.org/b.',
    'See https://example.org/a.',
  ],
  ['edge-space', 'Hilfe', ' Help', 'Help'],
  ['edge-space', 'Hilfe', 'Help ', 'Help'],
  ['double-space', 'Hilfe im Notfall', 'Help  now', 'Help now'],
  ['end-punctuation', 'Wer hilft?', 'Who helps', 'Who helps?'],
  ['quotation', 'Das „Wort“', 'The „word“', 'The “word”'],
  ['quotation', 'The “word”', 'Das “Wort”', 'Das „Wort“', german],
  ['quotation', 'The “word”', 'Das "Wort"', 'Das »Wort«', german],
  ['brackets', 'Hilfe (sofort)', 'Help (now', 'Help (now)'],
  ['characters', 'Hilfe', 'He\u200Blp', 'Help'],
  ['length', 'Hilfe', 'Help now', 'Help', { limit: 5 }],
  ['slug', 'ueber-uns', 'About Us', 'about-us', { kind: 'slug' }],
  ['copy', 'Wer hilft wem', 'Wer hilft wem', 'Who helps whom'],
  ['copy', 'Team', 'Team', 'The team', { isCopy: true }],
  ['consistency', 'Hilfe', 'Help', 'Support', { elsewhere: ['Support'] }],
  [
    'forbidden-terms',
    'People affected',
    'Den Opfern',
    'Den Betroffenen',
    { ...german, terms: [opfer] },
  ],
  [
    'preferred-terms',
    'Fachberatungsstellen helfen',
    'Offices help',
    'Specialised counselling centres help',
    { terms: [centre] },
  ],
]

const rows = examples.map(([check, source, wrong, right, more = {}]) => ({
  check,
  source,
  wrong,
  right,
  more,
}))
const names = (one: Subject) => checkTranslation(one).map(({ check }) => check)

test.each(rows)('$check speaks for $source → $wrong', ({ check, source, wrong, more }) => {
  expect(names(subject(source, wrong, more))).toContain(check)
})

test.each(rows.filter(({ check }) => check !== 'links'))(
  '$check is content with $source → $right',
  ({ check, source, right, more }) => {
    expect(names(subject(source, right, more))).not.toContain(check)
  },
)

test('a link to a page that is published in the language is fine', () => {
  const isPublished = (document: string, locale: string) =>
    document === 'pages:a' && locale === 'en'
  expect(names(subject(linked('pages:a'), '<1>More</1>', { isPublished }))).toEqual([])
})

test('a copy that somebody has confirmed is fine', () => {
  expect(
    names(subject('La Strada International', 'La Strada International', { isConfirmed: true })),
  ).toEqual([])
})

test('a language with more forms than two needs all of them', () => {
  const found = checkTranslation(
    subject(pages, '{n, plural, one {# a} other {# b}}', {
      ...message,
      // A language that the site may get.
      locale: 'uk' as Subject['locale'],
    }),
  )
  expect(found.map(({ values }) => values['form'])).toEqual(expect.arrayContaining(['few', 'many']))
})

test('errors come before warnings', () => {
  const found = checkTranslation(subject(marked, 'A  word and<2/> more'))
  expect(found.map(({ severity }) => severity)).toEqual(['error', 'warning'])
})

test('a finding is said in the language of the panel', () => {
  const [finding] = checkTranslation(
    subject('People affected', 'Den Opfern', { ...german, terms: [opfer] }),
  )
  if (!finding) throw new Error('The glossary was not asked.')
  expect(say(finding, 'de')).toBe(
    '„Opfer“ soll nicht verwendet werden: Das Wort legt Menschen fest. Schreiben Sie „Betroffene“.',
  )
  expect(say(finding, 'en')).toMatch(/^Do not use “Opfer”: /)
})

test('messages have the same values in both panel languages', () => {
  const values = (text: string) => (text.match(/\{\w+\}/g) ?? []).sort()
  for (const key of Object.keys(checkMessages.de) as (keyof typeof checkMessages.de)[])
    expect([key, values(checkMessages.de[key])]).toEqual([key, values(checkMessages.en[key])])
})
