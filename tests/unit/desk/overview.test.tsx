/** @jest-environment jsdom */
import { render, screen, within } from '@testing-library/react'

import { DeskProvider } from '@/admin/translations/desk-context'
import { ProgressTable } from '@/admin/translations/overview/progress-table'

import '@testing-library/jest-dom'

const counts = { missing: 3, draft: 0, review: 1, approved: 5, outdated: 2, gone: 4 }

test('each number of an area leads to the texts that it counts', () => {
  const origins = [{ origin: 'pages', label: 'Pages', documents: 2, counts }]
  render(
    <DeskProvider language="en" worker={{ id: 'ada', editsSource: false }}>
      <ProgressTable of={{ locale: 'en', origins }} />
    </DeskProvider>,
  )
  const row = within(screen.getByRole('row', { name: /^Pages/ }))
  expect(row.getByRole('link', { name: '2' })).toHaveAttribute(
    'href',
    '/admin/translations?locale=en&origin=pages&state=outdated#units',
  )
  expect(row.getByRole('link', { name: '11' })).toHaveAttribute(
    'href',
    '/admin/translations?locale=en&origin=pages#units',
  )
})
