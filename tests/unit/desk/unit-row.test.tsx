/** @jest-environment jsdom */
import { jest } from '@jest/globals'
import { act as settled, fireEvent, render, screen, waitFor } from '@testing-library/react'

import { DeskProvider } from '@/admin/translations/desk-context'
import { UnitRow } from '@/admin/translations/editor/unit-row'
import type { Act } from '@/admin/translations/editor/use-document'
import { deskItem, deskPage } from '@/tests/helpers/desk-items'
import type { Item, Save } from '@/translation/api'

import '@testing-library/jest-dom'

type Reply = { status: number; body: unknown }

/** What the row sends; each save is answered by the next of `replies`. */
function answering(...replies: Reply[]) {
  const sent: Save[] = []
  globalThis.fetch = jest.fn((_: unknown, init?: RequestInit) => {
    sent.push(JSON.parse(init?.body as string) as Save)
    const { body, status } = replies.shift() ?? { status: 500, body: {} }
    return Promise.resolve({
      ok: status < 400,
      status,
      statusText: '',
      json: () => Promise.resolve(body),
    })
  }) as unknown as typeof fetch
  return sent
}

const act = {
  approve: jest.fn(() => Promise.resolve()),
  submit: jest.fn(() => Promise.resolve()),
} as unknown as Act

function show(item: Item) {
  const keep = jest.fn()
  render(
    <DeskProvider language="en" worker={{ id: 'bea', editsSource: false }}>
      <UnitRow
        item={item}
        page={deskPage(item)}
        act={act}
        keep={keep}
        register={() => () => undefined}
      />
    </DeskProvider>,
  )
  return { field: screen.getByRole('textbox'), keep }
}

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
  const { field, keep } = show(deskItem())
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
  const { field } = show(deskItem())
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
  const { field } = show(deskItem())
  type(field, 'Support')
  await settled(() => jest.advanceTimersByTimeAsync(1000))
  expect(screen.getByText(/^Not saved/)).toBeInTheDocument()
  fireEvent.click(screen.getByRole('button', { name: 'Try again' }))
  await settled(() => jest.advanceTimersByTimeAsync(10))
  expect(sent.map(({ target }) => target)).toEqual(['Support', 'Support'])
  expect(field).toHaveValue('Support')
})

test('an outdated unit shows what has changed about its source', () => {
  show(deskItem({ state: 'outdated', from: 'Beratung am Telefon', source: 'Beratung per Telefon' }))
  expect(screen.getByText('am', { exact: false, selector: 'del span' })).toBeInTheDocument()
  expect(screen.getByText('per', { exact: false, selector: 'ins span' })).toBeInTheDocument()
})

test('an error of a check blocks approval and says why', () => {
  const tags = [{ id: 1, kind: 'bold' as const, isEmpty: false }]
  show(deskItem({ source: '<1>Hilfe</1>', target: 'Help', tags }))
  expect(screen.getByText(/Mark 1 is missing/)).toBeInTheDocument()
  expect(screen.getByRole('button', { name: 'Approve' })).toBeDisabled()
})

test('a copy of the source is confirmed by approving it', () => {
  show(deskItem({ source: 'Hilfe und Beratung', target: 'Hilfe und Beratung', isCopy: true }))
  expect(screen.getByRole('button', { name: 'Keep the same and approve' })).toBeEnabled()
})

test('whoever approves beside a warning confirms to have seen it', async () => {
  const confirmed = { confirmsCopies: false, confirmsWarnings: true }
  answering()
  show(deskItem({ source: 'Hilfe seit 1999', target: 'Help', state: 'review' }))
  expect(screen.getByText('1999', { exact: false, selector: 'li' })).toBeInTheDocument()
  fireEvent.click(screen.getByRole('button', { name: 'Approve' }))
  await settled(() => jest.advanceTimersByTimeAsync(10))
  expect(act.approve).toHaveBeenCalledWith(['pages:p:title'], confirmed)
})

test('one’s own translation is left for somebody else to approve', () => {
  show(deskItem({ translator: 'bea' }))
  expect(screen.queryByRole('button', { name: 'Approve' })).not.toBeInTheDocument()
})

test('a mark that is deleted comes back', () => {
  answering()
  const tags = [{ id: 1, kind: 'bold' as const, isEmpty: false }]
  const { field } = show(deskItem({ source: '<1>Hilfe</1>', target: '<1>Help</1>', tags }))
  type(field, 'Help⟨/1⟩')
  expect(field).toHaveValue('⟨1⟩Help⟨/1⟩')
})

test('a button puts a mark around what is selected', () => {
  answering()
  const tags = [{ id: 1, kind: 'bold' as const, isEmpty: false }]
  const { field } = show(deskItem({ source: '<1>Hilfe</1> jetzt', target: 'Help now', tags }))
  ;(field as HTMLTextAreaElement).setSelectionRange(0, 4)
  fireEvent.click(screen.getByRole('button', { name: /^Place mark 1 bold/ }))
  expect(field).toHaveValue('⟨1⟩Help⟨/1⟩ now')
})

test('what is typed is saved before the unit is approved', async () => {
  const saved = { ...deskItem({ target: 'Support' }), revision: 2 }
  const sent = answering({ status: 200, body: { item: saved } })
  const { field } = show(deskItem())
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

test('who types over a link reads what to do, and which mark it is', () => {
  const tags = [{ id: 1, kind: 'link' as const, isEmpty: false, target: '/hilfe' }]
  show(deskItem({ source: '<1>Hilfe</1> finden', target: 'Find help<1></1>', tags }))
  expect(screen.getByText(/Select the words that lead there/)).toBeInTheDocument()
  expect(screen.getByRole('button', { name: /Place mark 1.*around no words/ })).toBeInTheDocument()
  expect(screen.getByRole('button', { name: 'Approve' })).toBeDisabled()
})
