import { isDoi, isIsbn, isIssn } from '@/lib/identifiers'

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
