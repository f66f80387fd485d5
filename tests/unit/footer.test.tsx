/** @jest-environment jsdom */
import { render, screen } from '@testing-library/react'
import { NextIntlClientProvider } from 'next-intl'

import { Footer } from '@/components/frame/footer'
import type { Site } from '@/lib/views'
import messages from '@/messages/de.json' with { type: 'json' }

import '@testing-library/jest-dom'

const show = (organisation: object) =>
  render(
    <NextIntlClientProvider locale="de" messages={messages} timeZone="Europe/Berlin">
      <Footer
        members={[]}
        menu={null}
        site={{ organisation, funders: [], help: [] } as unknown as Site}
      />
    </NextIntlClientProvider>,
  )

test('profiles on social networks stand in the footer, and tell them nothing of the visitor', () => {
  const url = 'https://social.example/@netz'
  show({ name: 'Netzwerk', socialLinks: [{ label: 'Mastodon', url }] })
  expect(screen.getByRole('list', { name: 'In sozialen Netzwerken' })).toBeVisible()
  const link = screen.getByRole('link', { name: 'Mastodon' })
  expect(link).toHaveAttribute('href', url)
  expect(link.getAttribute('rel')).toContain('noreferrer')
})

test('without profiles there is no list', () => {
  show({ name: 'Netzwerk', socialLinks: [] })
  expect(screen.queryByRole('list')).not.toBeInTheDocument()
})
