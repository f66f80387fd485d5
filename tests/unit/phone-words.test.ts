import { phoneWords } from '@/lib/phone-words'

const linked = (text: string) => phoneWords(text).flatMap(({ href }) => href ?? [])

test.each([
  ['Die Nummer ist: 116 016.', ['tel:116016']],
  ['Rufen Sie 030 23125 000 oder 116006 an.', ['tel:03023125000', 'tel:116006']],
  ['Aus dem Ausland: +49 30 23125-001', ['tel:+493023125001']],
])('a telephone number in a text can be called: %s', (text, hrefs) => {
  expect(linked(text)).toEqual(hrefs)
})

test.each([
  'Seit 2016 sind es 110 Mitglieder.',
  'Am 01.02.2024 und 2024-2025',
  'ISBN 978-3-16-148410-0',
  'IBAN DE02 1203 0000 0000 2020 51',
  'Kosten: 0,50 Euro, 116 016,50 Euro',
])('other digits stay words: %s', (text) => {
  expect(linked(text)).toEqual([])
})

test('no letter of the text is lost', () => {
  const text = 'Vorher 116 016, dazwischen +49 30 23125 000 und danach'
  expect(
    phoneWords(text)
      .map(({ words }) => words)
      .join(''),
  ).toBe(text)
})
