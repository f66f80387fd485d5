/** @jest-environment jsdom */
import { jest } from '@jest/globals'
import { act as settled, fireEvent, screen, waitFor } from '@testing-library/react'

import { deskItem } from '@/tests/helpers/desk-items'
import { act, answering, showUnit } from '@/tests/helpers/unit-row'

import '@testing-library/jest-dom'

const type = (field: HTMLElement, value: string) => fireEvent.change(field, { target: { value } })

beforeEach(() => {
  jest.useFakeTimers()
})

afterEach(() => {
  jest.useRealTimers()
})

test('what is typed is saved by itself, with what it was based on', async () => {
  const saved = { ...deskItem({ target: 'Support' }), revision: 2 }
  const sent = answering({ status: 200, body: { item: saved } })
  const { field, keep } = showUnit(deskItem())
  type(field, 'Supp')
  type(field, 'Support')
  await settled(() => jest.advanceTimersByTimeAsync(1000))
  expect(sent).toEqual([
    { unit: 'pages:p:title', digest: 'digest-1', revision: 1, locale: 'en', target: 'Support' },
  ])
  expect(keep).toHaveBeenCalledWith(saved)
  expect(screen.getByText('Saved')).toBeInTheDocument()
})

test('when somebody was faster, both versions stand there and the own one can be kept', async () => {
  const theirs = { ...deskItem({ target: 'Counselling' }), revision: 5 }
  const mine = { ...deskItem({ target: 'Support' }), revision: 6 }
  const sent = answering(
    { status: 409, body: { item: theirs } },
    { status: 200, body: { item: mine } },
  )
  const { field } = showUnit(deskItem())
  type(field, 'Support')
  await settled(() => jest.advanceTimersByTimeAsync(1000))
  expect(field).toHaveValue('Support')
  expect(screen.getByText('Counselling')).toBeInTheDocument()
  fireEvent.click(screen.getByRole('button', { name: 'Keep my version' }))
  await settled(() => jest.advanceTimersByTimeAsync(10))
  expect(sent[1]).toMatchObject({ revision: 5, target: 'Support' })
})

test('a failed save keeps the text and is tried again', async () => {
  const sent = answering(
    { status: 500, body: {} },
    { status: 200, body: { item: deskItem({ target: 'Support' }) } },
  )
  const { field } = showUnit(deskItem())
  type(field, 'Support')
  await settled(() => jest.advanceTimersByTimeAsync(1000))
  expect(screen.getByText(/^Not saved/)).toBeInTheDocument()
  fireEvent.click(screen.getByRole('button', { name: 'Try again' }))
  await settled(() => jest.advanceTimersByTimeAsync(10))
  expect(sent.map(({ target }) => target)).toEqual(['Support', 'Support'])
  expect(field).toHaveValue('Support')
})

test('an outdated unit shows what has changed about its source', () => {
  showUnit(
    deskItem({ state: 'outdated', from: 'Beratung am Telefon', source: 'Beratung per Telefon' }),
  )
  expect(screen.getByText('am', { exact: false, selector: 'del span' })).toBeInTheDocument()
  expect(screen.getByText('per', { exact: false, selector: 'ins span' })).toBeInTheDocument()
})

test('an error of a check blocks approval and says why', () => {
  const tags = [{ id: 1, kind: 'bold' as const, isEmpty: false }]
  showUnit(deskItem({ source: '<1>Hilfe</1>', target: 'Help', tags }))
  expect(screen.getByText(/Mark 1 is missing/)).toBeInTheDocument()
  expect(screen.getByRole('button', { name: 'Approve' })).toBeDisabled()
})

test('a copy of the source is confirmed by approving it', () => {
  showUnit(deskItem({ source: 'Hilfe und Beratung', target: 'Hilfe und Beratung', isCopy: true }))
  expect(screen.getByRole('button', { name: 'Keep the same and approve' })).toBeEnabled()
})

test('whoever approves beside a warning confirms to have seen it', async () => {
  const confirmed = { confirmsCopies: false, confirmsWarnings: true }
  answering()
  showUnit(deskItem({ source: 'Hilfe seit 1999', target: 'Help', state: 'review' }))
  expect(screen.getByText('1999', { exact: false, selector: 'li' })).toBeInTheDocument()
  fireEvent.click(screen.getByRole('button', { name: 'Approve' }))
  await settled(() => jest.advanceTimersByTimeAsync(10))
  expect(act.approve).toHaveBeenCalledWith(['pages:p:title'], confirmed)
})

test('one’s own translation is left for somebody else to approve', () => {
  showUnit(deskItem({ translator: 'bea' }))
  expect(screen.queryByRole('button', { name: 'Approve' })).not.toBeInTheDocument()
})

test('a mark that is deleted comes back', () => {
  answering()
  const tags = [{ id: 1, kind: 'bold' as const, isEmpty: false }]
  const { field } = showUnit(deskItem({ source: '<1>Hilfe</1>', target: '<1>Help</1>', tags }))
  type(field, 'Help⟨/1⟩')
  expect(field).toHaveValue('⟨1⟩Help⟨/1⟩')
})

test('a button puts a mark around what is selected', () => {
  answering()
  const tags = [{ id: 1, kind: 'bold' as const, isEmpty: false }]
  const { field } = showUnit(deskItem({ source: '<1>Hilfe</1> jetzt', target: 'Help now', tags }))
  ;(field as HTMLTextAreaElement).setSelectionRange(0, 4)
  fireEvent.click(screen.getByRole('button', { name: /^Place mark 1 bold/ }))
  expect(field).toHaveValue('⟨1⟩Help⟨/1⟩ now')
})

test('what is typed is saved before the unit is approved', async () => {
  const saved = { ...deskItem({ target: 'Support' }), revision: 2 }
  const sent = answering({ status: 200, body: { item: saved } })
  const { field } = showUnit(deskItem())
  type(field, 'Support')
  fireEvent.click(screen.getByRole('button', { name: 'Approve' }))
  await waitFor(() => {
    expect(act.approve).toHaveBeenCalledWith(['pages:p:title'], {
      confirmsCopies: false,
      confirmsWarnings: false,
    })
  })
  expect(sent).toHaveLength(1)
})
