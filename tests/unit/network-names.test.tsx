/** @jest-environment jsdom */
import { render, screen, within } from '@testing-library/react'
import { NextIntlClientProvider } from 'next-intl'
import type { ReactNode } from 'react'

import { Listing } from '@/blocks/listing/component'
import { MemberStrip } from '@/components/frame/member-strip'
import { MembershipList } from '@/components/network/list'
import { NetworkSummary } from '@/components/network/summary'
import messages from '@/messages/de.json' with { type: 'json' }
import type { NetworkMembership } from '@/payload-types'

import '@testing-library/jest-dom'

const memberships = [
  {
    id: '1',
    name: 'Forum',
    level: 'national',
    kind: 'membership',
    website: 'https://forum.example',
  },
  { id: '2', name: 'Runder Tisch', level: 'national', kind: 'committee' },
] as NetworkMembership[]

const show = (children: ReactNode) =>
  render(
    <NextIntlClientProvider locale="de" messages={messages} timeZone="Europe/Berlin">
      {children}
    </NextIntlClientProvider>,
  )

const views: [string, ReactNode][] = [
  ['list', <MembershipList key="l" memberships={memberships} level={3} />],
  ['summary', <NetworkSummary key="s" memberships={memberships} />],
  ['strip', <MemberStrip key="m" memberships={memberships} name="Netz" />],
  [
    'list in a text',
    <Listing
      key="t"
      entries={memberships.map(({ id, name, website }) => ({ id, label: name ?? '', website }))}
    />,
  ],
]

test.each(views)('a name leads to its website, and nowhere without one: %s', (_, view) => {
  show(view)
  expect(screen.getByRole('link')).toHaveAttribute('href', 'https://forum.example')
  expect(screen.getByRole('link')).toHaveTextContent('Forum')
  expect(screen.getByText(/Runder Tisch/)).toBeVisible()
})

test('names of memberships are headings', () => {
  show(<MembershipList memberships={memberships} level={4} />)
  expect(screen.getAllByRole('heading', { level: 4 })).toHaveLength(2)
})

test('a level without links has no heading and no list', () => {
  show(<NetworkSummary memberships={memberships} />)
  expect(screen.getAllByRole('list')).toHaveLength(1)
  expect(screen.queryByText('International')).not.toBeInTheDocument()
})

test('the strip says whose memberships these are', () => {
  show(<MemberStrip memberships={memberships} name="Netz" />)
  const strip = screen.getByRole('region', { name: 'Netz ist Mitglied bei' })
  expect(within(strip).getAllByRole('listitem')).toHaveLength(2)
})

test('without memberships there is no strip', () => {
  const { container } = show(<MemberStrip memberships={[]} name="Netz" />)
  expect(container).toBeEmptyDOMElement()
})
