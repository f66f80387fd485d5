import { samplesOf } from '@/admin/translations/editor/icu-samples'

const pages = '{count, plural, =0 {Keine Seite} one {# Seite} other {# Seiten}}'

test('a text is shown once for each branch of its plural', () => {
  expect(samplesOf(pages, 'de')).toEqual([
    { name: 'count = 0', text: 'Keine Seite' },
    { name: 'count = 1', text: '1 Seite' },
    { name: 'count = 2', text: '2 Seiten' },
  ])
})

test('a text is shown once for each choice', () => {
  expect(
    samplesOf('{kind, select, a {Alpha} other {Other}}', 'en')?.map(({ text }) => text),
  ).toEqual(['Alpha', 'Other'])
})

test('placeholders show their names, numbers and tags their form', () => {
  expect(samplesOf('<b>{name}</b>: {size, number}', 'de')).toEqual([
    { name: '', text: '‹name›: 1.234' },
  ])
})

test('a text that cannot be read has no samples', () => {
  expect(samplesOf('{count, plural, one {#', 'de')).toBeNull()
})
