/**
 * Repeats `unit` as often as it fits into `length` characters, with `end` behind it. It is never cut: a tag in
 * two is another kind of text, for which checks take another way.
 */
const filled = (unit: string, length: number, end: string) =>
  unit.repeat(Math.floor((length - end.length) / unit.length)) + end

/** Parts that differ from one another, until the text is `length` characters long. */
function counted(part: (index: number) => string, length: number): string {
  const parts: string[] = []
  for (let index = 0, size = 0; size < length; index += 1) {
    const next = part(index)
    parts.push(next)
    size += next.length
  }
  return parts.join('').slice(0, length)
}

const units = [
  ...['a', 'ab', 'Ä', 'a ', 'a.', 'a@', '@', '@a.', 'a-', '.', '..', ',', '://', 'http://', 'www.'],
  ...[' ', '\u00A0', '\t ', '\n', '\n\n', '\r\n', '  x', '(', ')', '()', '[', '[]', '{', '}'],
  ...['{a', '{a}', '{a, plural, other {', '<', '<1>', '</1>', '<1/>', '<1></1>', '<<', '<a>', '&'],
  ...['&amp;', '&lt;', '&#', '"', '""', "'", '„', '„a“', '«', '\\', '\\"', '"\\"', '#', '%', '%41'],
  ...['0', '0 ', '0-', '+1', '(0', '00.', '1.', '1,000', '1 000', '1/', '12. ', '12. Mai ', '1-'],
  ...[
    '-',
    '--',
    '—',
    '*',
    '**',
    '_',
    '_2f.',
    '/',
    '//',
    '?',
    '?a=',
    ';',
    ';q=',
    ',a;q=1',
    ':',
    '!',
  ],
  ...['q=0', 'msgctxt ', 'msgid ""\n', '\uFFFC', '\u200B', '\u0301', '🙂', '人', 'ا', 'ß', 'İ'],
  ...[
    'victim',
    'term ',
    'javascript:',
    'mailto:',
    'tel:',
    '%3A',
    '\n    at ',
    'params:',
    'ab@c.d ',
    '=',
  ],
]

const series: Record<string, (index: number) => string> = {
  'numbers that differ': (index) => `${index} `,
  'e-mail addresses that differ': (index) => `a${index}@b.de `,
  'web addresses that differ': (index) => `www.a${index}.de `,
  'phone numbers that differ': (index) => `030 ${1_000_000 + index}, `,
  'dates that differ': (index) => `${(index % 28) + 1}. Mai ${1000 + index} `,
  'marks that differ': (index) => `<${index + 1}>`,
  'closed marks that differ': (index) => `<${index + 1}>a</${index + 1}>`,
  'empty marks that differ': (index) => `<${index + 1}/>`,
  'arguments that differ': (index) => `{a${index}}`,
  'words that differ': (index) => `w${index.toString(36)} `,
  'lines that differ': (index) => `w${index.toString(36)}\n`,
  'letters that differ': (index) => String.fromCodePoint(0x4e00 + (index % 20_000)),
}

export type Family = { name: string; text: (length: number) => string }

/** Kinds of text that make careless patterns and loops slow, each in any length. */
export const worstTexts: Family[] = [
  ...units.map((unit) => ({
    name: JSON.stringify(unit),
    text: (length: number) => filled(unit, length, ''),
  })),
  ...['a', ' ', '.', '0', '-', '"', '\n', 'a@', '0 '].map((unit) => ({
    name: `${JSON.stringify(unit)} between others`,
    text: (length: number) => `x${filled(unit, length - 1, '\u0000')}`,
  })),
  ...Object.entries(series).map(([name, part]) => ({
    name,
    text: (length: number) => counted(part, length),
  })),
]

const few = ['a', ' ', 'a ', '.', '0', '-', '(', '"', '{', '{a}', '<1>', '\n']

/** Some of them, for what asks the same patterns once more. */
export const fewWorstTexts = worstTexts.filter(({ name }) =>
  few.some((unit) => name === JSON.stringify(unit)),
)
