/** @jest-environment jsdom */
import { render, screen } from '@testing-library/react'
import { NextIntlClientProvider } from 'next-intl'

import { PublicationFilters as FilterLinks } from '@/components/publication/filters'
import type { FacetRow, Filters } from '@/lib/facets'
import { listQuery } from '@/lib/list-address'
import messages from '@/messages/de.json' with { type: 'json' }

import '@testing-library/jest-dom'

const rows: FacetRow[] = [
  { kind: 'study', year: '2024', topics: ['a'], languages: ['de'], count: 1 },
  { kind: 'study', year: '2023', topics: ['a'], languages: ['de', 'en'], count: 1 },
  { kind: 'report', year: '2024', topics: [], languages: ['en'], count: 1 },
]

const labels = {
  kind: (value: string) => ({ study: 'Studie', report: 'Bericht' })[value] ?? '',
  topic: (value: string) => (value === 'a' ? 'Beratung' : ''),
  year: (value: string) => value,
  language: (value: string) => value,
}

const to = (filters: Filters) =>
  `/de/publikationen${listQuery(filters, { locale: 'de', topicWord: () => 'beratung' })}`

const show = (filters: Filters) =>
  render(
    <NextIntlClientProvider locale="de" messages={messages} timeZone="Europe/Berlin">
      <FilterLinks rows={rows} filters={filters} labels={labels} to={to} />
    </NextIntlClientProvider>,
  )

const link = (name: string | RegExp) => screen.getByRole('link', { name, hidden: true })

test('each option is a link that says in words how many publications it leads to', () => {
  show({})
  expect(link('Studie, 2 Veröffentlichungen')).toHaveAttribute(
    'href',
    '/de/publikationen?art=studie',
  )
  expect(link('Bericht, 1 Veröffentlichung')).toHaveAttribute(
    'href',
    '/de/publikationen?art=bericht',
  )
})

test('a topic is named by the word of its address', () => {
  show({})
  expect(link('Beratung, 2 Veröffentlichungen')).toHaveAttribute(
    'href',
    '/de/publikationen?thema=beratung',
  )
})

test('a chosen option leads back to the list without it, and says so', () => {
  show({ kind: 'study' })
  expect(link(/^Auswahl entfernen: Studie, \d+ Veröffentlichung/)).toHaveAttribute(
    'href',
    '/de/publikationen',
  )
})

test('counts of other filters keep to what is chosen', () => {
  show({ kind: 'study' })
  expect(link('2024, 1 Veröffentlichung')).toHaveAttribute(
    'href',
    '/de/publikationen?art=studie&jahr=2024',
  )
})

test('what is chosen can be taken back when nothing fits all of it', () => {
  show({ kind: 'report', year: '2023' })
  expect(link(/^Auswahl entfernen: Bericht, 0 Veröffentlichungen$/)).toHaveAttribute(
    'href',
    '/de/publikationen?jahr=2023',
  )
  expect(screen.queryByRole('link', { name: /^2022/, hidden: true })).toBeNull()
})

test('a filter without options is not shown', () => {
  render(
    <NextIntlClientProvider locale="de" messages={messages} timeZone="Europe/Berlin">
      <FilterLinks rows={[]} filters={{}} labels={labels} to={to} />
    </NextIntlClientProvider>,
  )
  expect(screen.queryAllByRole('list', { hidden: true })).toEqual([])
})
