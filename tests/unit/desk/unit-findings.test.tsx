/** @jest-environment jsdom */
import { jest } from '@jest/globals'
import { act as settled, fireEvent, screen } from '@testing-library/react'

import { deskItem } from '@/tests/helpers/desk-items'
import { act, showUnit } from '@/tests/helpers/unit-row'

import '@testing-library/jest-dom'

beforeEach(() => {
  jest.useFakeTimers()
})

afterEach(() => {
  jest.useRealTimers()
})

test('who types over a link reads what to do, and which mark it is', () => {
  const tags = [{ id: 1, kind: 'link' as const, isEmpty: false, target: '/hilfe' }]
  showUnit(deskItem({ source: '<1>Hilfe</1> finden', target: 'Find help<1></1>', tags }))
  expect(screen.getByText(/Select the words that lead there/)).toBeInTheDocument()
  expect(screen.getByRole('button', { name: /Place mark 1.*around no words/ })).toBeInTheDocument()
  expect(screen.getByRole('button', { name: 'Approve' })).toBeDisabled()
})

test('a reviewer can approve a forbidden word with a reason', async () => {
  const terms = [
    { kind: 'avoided', locale: 'en', term: 'victim', instead: 'person', reason: null },
  ] as const
  showUnit(deskItem({ target: 'For victims', state: 'review' }), { terms })
  fireEvent.click(screen.getByRole('button', { name: /despite the glossary/ }))
  fireEvent.change(screen.getByLabelText(/Why does the word stand/), {
    target: { value: 'Official title' },
  })
  fireEvent.submit(screen.getByLabelText(/Why does the word stand/).closest('form') as HTMLElement)
  await settled(() => jest.advanceTimersByTimeAsync(10))
  expect(act.approve).toHaveBeenCalledWith(
    ['pages:p:title'],
    expect.objectContaining({ overrideReason: 'Official title' }),
  )
})

test('why a forbidden word stands is shown, and it is no error any more', () => {
  const terms = [
    { kind: 'avoided', locale: 'en', term: 'victim', instead: 'person', reason: null },
  ] as const
  const item = deskItem({ target: 'For victims', state: 'approved' })
  const override = { reason: 'Official title', by: 'ada', at: '', target: 'For victims' }
  if (item.translation) item.translation.override = override
  showUnit(item, { terms })
  expect(
    screen.getByText('Approved despite the glossary by Ada: Official title'),
  ).toBeInTheDocument()
  expect(screen.queryByText(/Do not use/)).not.toBeInTheDocument()
})
