/** @jest-environment jsdom */
import { render, screen } from '@testing-library/react'
import { NextIntlClientProvider } from 'next-intl'

import { Filters } from '@/components/publication/filters'
import type { FacetRow } from '@/lib/facets'
import messages from '@/messages/de.json' with { type: 'json' }

import '@testing-library/jest-dom'

const rows: FacetRow[] = [
  { kind: 'study', year: '2024', topics: ['a'], languages: ['de'], count: 1 },
  { kind: 'study', year: '2023', topics: ['a'], languages: ['de', 'en'], count: 1 },
  { kind: 'report', year: '2024', topics: [], languages: ['en'], count: 1 },
]

const show = (filters: { kind?: string; year?: string }) =>
  render(
    <NextIntlClientProvider locale="de" messages={messages} timeZone="Europe/Berlin">
      <Filters rows={rows} filters={filters} topics={{ a: 'Beratung' }} path="/de/publikationen" />
    </NextIntlClientProvider>,
  )

const link = (name: RegExp) => screen.getByRole('link', { name, hidden: true })

test('each option is a link that says how many publications it leads to', () => {
  show({})
  expect(link(/^Studie 2$/)).toHaveAttribute('href', '/de/publikationen?kind=study')
  expect(link(/^Bericht 1$/)).toHaveAttribute('href', '/de/publikationen?kind=report')
})

test('a chosen option leads back to the list without it', () => {
  show({ kind: 'study' })
  expect(link(/^Studie 2 entfernen$/)).toHaveAttribute('href', '/de/publikationen')
})

test('counts of other filters keep to what is chosen', () => {
  show({ kind: 'study' })
  expect(link(/^2024 1$/)).toHaveAttribute('href', '/de/publikationen?kind=study&year=2024')
})

test('what is chosen can be taken back when nothing fits all of it', () => {
  show({ kind: 'report', year: '2023' })
  expect(link(/^Bericht 0 entfernen$/)).toHaveAttribute('href', '/de/publikationen?year=2023')
  expect(screen.queryByRole('link', { name: /^2022/, hidden: true })).toBeNull()
})
