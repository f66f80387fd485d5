/** @jest-environment jsdom */
import { render, screen } from '@testing-library/react'
import { NextIntlClientProvider } from 'next-intl'

import { Citation as CitationText } from '@/components/publication/citation'
import type { CitationItem } from '@/lib/citation/item'
import german from '@/messages/de.json' with { type: 'json' }
import english from '@/messages/en.json' with { type: 'json' }

import '@testing-library/jest-dom'

const item: CitationItem = {
  id: 'rechte',
  type: 'book',
  genre: 'Studie',
  title: 'Rechte: Ein Überblick',
  issued: { 'date-parts': [[2024, 3, 7]] },
  publisher: 'Beispielverlag',
  'publisher-place': 'Berlin',
  'collection-title': 'Reihe',
  'collection-number': '2/2024',
  edition: '2',
  ISBN: '978-3-16-148410-0',
  URL: 'https://example.org/de/publikationen/rechte',
  language: 'de',
}

const author = [{ family: 'Beispiel', given: 'Alex' }, { literal: 'Netz e. V.' }]
const editor = [{ literal: 'Netz e. V.' }]

function cited(given: Partial<CitationItem>, locale: 'de' | 'en' = 'de'): string {
  render(
    <NextIntlClientProvider locale={locale} messages={locale === 'de' ? german : english}>
      <CitationText item={{ ...item, ...given }} path="/de/publikationen/rechte" />
    </NextIntlClientProvider>,
  )
  return screen.getByRole<HTMLTextAreaElement>('textbox').value
}

test('a German citation names who wrote it, edition, series, place and address', () => {
  expect(cited({ author, editor })).toBe(
    'Beispiel, Alex; Netz e. V. (2024): Rechte: Ein Überblick. Studie. Hrsg. von Netz e. V. 2. Auflage. Reihe, Nr. 2/2024. Berlin: Beispielverlag. ISBN 978-3-16-148410-0. https://example.org/de/publikationen/rechte',
  )
})

test.each([
  ['de', 'Netz e. V. (Hrsg.) (2024): '],
  ['en', 'Netz e. V. (Ed.) (2024): '],
] as const)('where nobody wrote it, a citation in %s begins with the editors', (locale, start) => {
  expect(cited({ editor }, locale).startsWith(start)).toBe(true)
})

test('an English citation uses English words', () => {
  expect(cited({ author, editor }, 'en')).toContain(
    'Ed. by Netz e. V. Edition 2. Reihe, No. 2/2024.',
  )
})

test('a publication that only has a publisher is cited under its name, once', () => {
  expect(cited({})).toContain('Beispielverlag (2024): Rechte: Ein Überblick.')
  expect(screen.getByRole<HTMLTextAreaElement>('textbox').value).toContain(' Berlin. ISBN')
})

test('a citation with a DOI ends with its link', () => {
  expect(cited({ DOI: '10.1000/182' })).toMatch(/ https:\/\/doi\.org\/10\.1000\/182$/)
})

test('the files of references stand beside the page', () => {
  cited({})
  const links = screen.getAllByRole('link').map((link) => link.getAttribute('href'))
  expect(links).toEqual(['bib', 'ris', 'json'].map((each) => `/de/publikationen/rechte.${each}`))
})
