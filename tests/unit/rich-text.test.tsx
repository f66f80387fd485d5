/** @jest-environment jsdom */
import { render, screen } from '@testing-library/react'
import { NextIntlClientProvider } from 'next-intl'

import { RichText } from '@/components/text/rich-text'
import messages from '@/messages/de.json' with { type: 'json' }
import { linkText } from '@/tests/helpers/link-text'

import '@testing-library/jest-dom'

const show = (...links: Parameters<typeof linkText>) =>
  render(
    <NextIntlClientProvider locale="de" messages={messages} timeZone="Europe/Berlin">
      <RichText text={linkText(...links)} />
    </NextIntlClientProvider>,
  )

const page = (value: unknown) => ({ relationTo: 'pages', value: value as string })

test.each([
  ['to what nobody may read', page('0b5c')],
  ['to a page without an address in this language', page({ id: '0b5c', title: 'Titel' })],
  ['to no document', page(null)],
  ['with a bad address that was stored before', 'javascript:alert(1)'],
  ['without an address', ''],
])('a link %s stands as plain words', (_, target) => {
  show(['Beratung finden', target])
  expect(screen.queryByRole('link')).not.toBeInTheDocument()
  expect(screen.getByText(/Beratung finden/)).toBeInTheDocument()
})

test.each([
  ['a published page', page({ id: '0b5c', slug: 'kontakt' }), '/de/kontakt'],
  ['a funder', { relationTo: 'funders', value: { id: '0b5c' } as unknown as string }, '/de#0b5c'],
  ['an address', 'www.example.de', 'https://www.example.de'],
  ['a phone', 'tel:030 1234567', 'tel:0301234567'],
])('a link to %s leads there', (_, target, href) => {
  show(['Verweis', target])
  expect(screen.getByRole('link', { name: 'Verweis' })).toHaveAttribute('href', href)
})
