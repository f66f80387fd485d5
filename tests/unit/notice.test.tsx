/** @jest-environment jsdom */
import { render, screen } from '@testing-library/react'
import { NextIntlClientProvider } from 'next-intl'

import { Notice } from '@/components/notice'
import messages from '@/messages/en.json' with { type: 'json' }

import '@testing-library/jest-dom'

test('the page of a missing translation names the original in its own language', () => {
  const elsewhere = {
    title: 'Leichte Sprache',
    summary: null,
    locale: 'de',
    path: '/de/leichte-sprache',
  } as const
  render(
    <NextIntlClientProvider locale="en" messages={messages} timeZone="Europe/Berlin">
      <Notice elsewhere={elsewhere} />
    </NextIntlClientProvider>,
  )
  expect(screen.getByText('Leichte Sprache')).toHaveAttribute('lang', 'de')
  const link = screen.getByRole('link', { name: 'Read it in German' })
  expect(link).toHaveAttribute('href', '/de/leichte-sprache')
  expect(link).toHaveAttribute('hreflang', 'de')
})
