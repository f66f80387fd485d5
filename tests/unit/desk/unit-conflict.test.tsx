/** @jest-environment jsdom */
import { jest } from '@jest/globals'
import { act as settled, fireEvent, screen } from '@testing-library/react'

import { askingOnce } from '@/admin/translations/editor/once'
import { deskItem } from '@/tests/helpers/desk-items'
import { answering, showUnit } from '@/tests/helpers/unit-row'

import '@testing-library/jest-dom'

beforeEach(() => {
  jest.useFakeTimers()
})

afterEach(() => {
  jest.useRealTimers()
})

const before = deskItem({ state: 'missing', source: 'Wir beraten heute.' })
const theirs = {
  ...deskItem({ state: 'missing', source: 'Wir beraten morgen.' }),
  digest: 'digest-2',
  revision: 2,
}

/** Types while the source changes; the next save is answered with `theirs`. */
async function typed() {
  const saved = { status: 200, body: { item: { ...theirs, revision: 3 } } }
  const sent = answering({ status: 409, body: { item: theirs } }, saved)
  const { field } = showUnit(before)
  fireEvent.change(field, { target: { value: 'We advise today.' } })
  await settled(() => jest.advanceTimersByTimeAsync(1000))
  return sent
}

test('a source that changed while somebody typed is shown with its changed words', async () => {
  await typed()
  expect(screen.getByText(/The source has changed while you were typing/)).toBeInTheDocument()
  expect(screen.getByText('heute', { exact: false, selector: 'del span' })).toBeInTheDocument()
  expect(screen.getByText('morgen', { exact: false, selector: 'ins span' })).toBeInTheDocument()
})

test('keeping the own version keeps the source that it translates', async () => {
  const sent = await typed()
  fireEvent.click(screen.getByRole('button', { name: /it stays outdated/ }))
  await settled(() => jest.advanceTimersByTimeAsync(10))
  expect(sent[1]).toMatchObject({
    digest: 'digest-2',
    target: 'We advise today.',
    basedOn: { text: 'Wir beraten heute.', digest: 'digest-1' },
  })
})

test('who says that it fits the new source saves a translation of that one', async () => {
  const sent = await typed()
  fireEvent.click(screen.getByRole('button', { name: /fits the new source/ }))
  await settled(() => jest.advanceTimersByTimeAsync(10))
  expect(sent[1]).toMatchObject({ digest: 'digest-2', target: 'We advise today.' })
  expect(sent[1]).not.toHaveProperty('basedOn.digest')
})

test('a question that is on its way is not asked a second time', async () => {
  const once = askingOnce()
  const run = jest.fn(() => Promise.resolve())
  await Promise.all([once(['approve', 'a'], run), once(['approve', 'a'], run)])
  expect(run).toHaveBeenCalledTimes(1)
  await once(['approve', 'a'], run)
  expect(run).toHaveBeenCalledTimes(2)
})
