import {
  doiLink,
  isbnInParts,
  isDoi,
  isIsbn,
  isIssn,
  issnInParts,
  readDoi,
  readIsbn,
  readIssn,
} from '@/lib/identifiers'

test.each([
  ['978-3-16-148410-0', true],
  ['978-3-16-148410-1', false],
  ['0-306-40615-2', true],
  ['0-8044-2957-X', true],
  ['0-306-40615-3', false],
  ['97', false],
])('ISBN %s: %s', (text, valid) => {
  expect(isIsbn(text)).toBe(valid)
})

test.each([
  ['0378-5955', true],
  ['2434-561X', true],
  ['0378-5954', false],
])('ISSN %s: %s', (text, valid) => {
  expect(isIssn(text)).toBe(valid)
})

test.each([
  ['10.1000/182', true],
  ['https://doi.org/10.1000/182', false],
])('DOI %s: %s', (text, valid) => {
  expect(isDoi(text)).toBe(valid)
})

test.each([
  '978-3-16-148410-0',
  ' 978 3 16 148410 0 ',
  'ISBN 978-3-16-148410-0',
  'ISBN-13: 978-3-16-148410-0',
  'ISBN\u00A0978\u00A03\u00A016\u00A0148410\u00A00',
  'isbn:9783161484100',
  'urn:isbn:9783161484100',
  'e-ISBN 978-3-16-148410-0',
  '978\u20133\u201316\u2013148410\u20130',
  '978\u22123\u221216\u2212148410\u22120',
  '978\u20113\u201116\u2011148410\u20110',
  '978-3-16-\u00AD148410-0\u200B',
  '\u202A978-3-16-148410-0\u202C',
  '\uFF19\uFF17\uFF18\uFF0D3\uFF0D16\uFF0D148410\uFF0D\uFF10',
])('the ISBN in %j is stored bare', (typed) => {
  expect(readIsbn(typed)).toBe('9783161484100')
})

test.each(['ISBN-10 0-8044-2957-x', 'ISBN 0\u20118044\u20112957\u2011X'])(
  'the ISBN-10 in %j is stored bare',
  (typed) => {
    expect(readIsbn(typed)).toBe('080442957X')
  },
)

test.each([
  'ISSN 0378-5955',
  'eISSN: 0378\u20135955',
  '0378 5955',
  'urn:issn:0378-5955',
  'https://portal.issn.org/resource/ISSN/0378-5955',
  '\uFF10\uFF13\uFF17\uFF18-5955\u00A0',
])('the ISSN in %j is stored bare', (typed) => {
  expect(readIssn(typed)).toBe('03785955')
})

test.each([
  'https://doi.org/10.1000/182',
  'http://dx.doi.org/10.1000/182',
  'https://doi.org/10.1000%2F182',
  'doi.org/10.1000/182',
  'doi:10.1000/182',
  'DOI: 10.1000/182.',
  'DOI https://doi.org/10.1000/182',
  'info:doi/10.1000/182',
  '\u00A010.1000/182\u200B',
  '10.1000/1\u00AD82',
  '\uFF11\uFF10.1000/182',
])('the DOI in %j is stored bare', (typed) => {
  expect(readDoi(typed)).toBe('10.1000/182')
})

test('dashes of a word processor in a DOI are hyphens', () => {
  expect(readDoi('10.5555/leitbild\u20132023')).toBe('10.5555/leitbild-2023')
})

test.each([
  [readIsbn, ' ISBN 978-3-16-148410-1 '],
  [readIssn, 'ISSN 0378-5954'],
  [readDoi, 'https://example.org/10.1000/182'],
])('%p leaves what is no identifier, so that people see what is refused', (read, typed) => {
  expect(read(typed)).toBe(typed.trim())
})

test('people see the parts of an ISBN and an ISSN', () => {
  expect(isbnInParts('9783161484100')).toBe('978-3-16-148410-0')
  expect(isbnInParts('080442957X')).toBe('0-8044-2957-X')
  expect(issnInParts('03785955')).toBe('0378-5955')
})

test('an ISBN of a range without publishers is shown as it is stored', () => {
  expect(isbnInParts('9799999999990')).toBe('9799999999990')
})

test('a DOI with characters of its own makes one whole link', () => {
  expect(doiLink('10.1002/(SICI)1097<1661::AID-1>3.0.CO;2-2?#')).toBe(
    'https://doi.org/10.1002/(SICI)1097%3C1661%3A%3AAID-1%3E3.0.CO%3B2-2%3F%23',
  )
})
