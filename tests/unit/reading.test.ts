import { easyHints } from '@/lib/reading/easy-language'
import { readingScores } from '@/lib/reading/scores'
import { readableText } from '@/lib/reading/text'
import { sentencesOf, syllablesOf } from '@/lib/reading/words'
import { easyGerman } from '@/seed/content/pages/about'
import { easyPages } from '@/seed/content/pages/easy-language'
import { seedText } from '@/seed/rich-text'

test.each([
  ['Haus', 1],
  ['Häuser', 2],
  ['Beratung', 3],
  ['Information', 5],
  ['Menschenhandel', 4],
  ['Familie', 3],
  ['Ehe', 2],
])('%s has %i syllables', (word, count) => {
  expect(syllablesOf(word)).toBe(count)
})

test('abbreviations, numbers and dates end no sentence', () => {
  const text = 'Das gilt z. B. am 3. Mai für ca. 1.000 Menschen. Und hier? Ja!\nÜberschrift'
  expect(sentencesOf(text)).toEqual([
    'Das gilt z. B. am 3. Mai für ca. 1.000 Menschen.',
    'Und hier?',
    'Ja!',
    'Überschrift',
  ])
})

test('the scores are those of the formulas', () => {
  // Four sentences of three words; 15 syllables, one word with three of them, three with more than six letters.
  const text = 'Wir helfen Ihnen. Sie rufen an. Eine Beratung hilft. Niemand fragt nach.'
  const found = readingScores(text)
  expect(found).toMatchObject({ sentences: 4, words: 12 })
  const syllables = ['Wir', 'helfen', 'Ihnen', 'Sie', 'rufen', 'an', 'Eine', 'Beratung', 'hilft']
    .concat('Niemand', 'fragt', 'nach')
    .reduce((sum, word) => sum + syllablesOf(word), 0)
  expect(found?.flesch).toBeCloseTo(180 - 3 - 58.5 * (syllables / 12), 0)
})

test('a long nested sentence is harder than the same in short ones', () => {
  const short = readingScores(
    'Sie sind in Not. Rufen Sie an. Wir hören zu. Sie sagen, was Sie wollen.',
  )
  const long = readingScores(
    'Sofern Sie sich, aus welchen Gründen auch immer, in einer Notlage befinden, empfiehlt sich die unverzügliche telefonische Kontaktaufnahme mit einer spezialisierten Beratungseinrichtung.',
  )
  expect(long?.flesch ?? 0).toBeLessThan((short?.flesch ?? 0) - 40)
  expect(long?.wiener ?? 0).toBeGreaterThan((short?.wiener ?? 0) + 8)
})

test('a text without words has no scores', () => {
  expect(readingScores('… 12 !')).toBeUndefined()
})

test.each([
  [
    'long-sentence',
    'Wir sind ein Verein in Berlin und machen jeden Tag sehr viel Arbeit mit Menschen.',
  ],
  ['several-statements', 'Wir helfen, weil Sie Rechte haben.'],
  ['several-statements', 'Wir helfen und Sie reden.'],
  ['passive', 'Die Beratung wird bezahlt.'],
  ['subjunctive', 'Sie könnten anrufen.'],
  ['genitive', 'Das ist die Nummer des Vereins.'],
  ['long-word', 'Das ist eine Fachberatungsstelle.'],
  ['abbreviation', 'Zum Anziehen, z. B. Schuhe.'],
] as const)('%s is found in “%s”', (rule, text) => {
  expect(easyHints(text).map((hint) => hint.rule)).toContain(rule)
})

test.each([
  'Die Beratung ist für alle Menschen.',
  'Sie werden älter.',
  'Menschen-Handel ist verboten.',
  'Das ist eine Fach·beratungs·stelle.',
  'Rufen Sie an.',
])('nothing is found in “%s”', (text) => {
  expect(easyHints(text)).toEqual([])
})

test('a formatted text is read line by line, without its blocks', () => {
  const parts = [{ h2: 'Titel' }, 'Ein **fester** Satz.', { list: ['Eins', 'Zwei'] }]
  const text = seedText([...parts, { callout: { text: 'Kasten' } }], () => 'id')
  expect(readableText(text)).toBe('Titel\nEin fester Satz.\nEins\nZwei')
  expect(readableText(undefined)).toBe('')
})

test.each([easyGerman, ...easyPages].map(({ de, key }) => [key, de] as const))(
  'the page %s of the demo keeps the rules of Easy Language',
  (_key, { body, lead, title }) => {
    const text = [title, lead, readableText(seedText(body, () => 'id'))].join('\n')
    expect(easyHints(text)).toEqual([])
    expect(readingScores(text)?.flesch).toBeGreaterThan(60)
  },
)
