import { MessageChannel } from 'node:worker_threads'

import {
  type Count,
  pageRequests,
  type BackState,
  stateReader,
  type ToBack,
} from '@/server/protocol'

const state = (changed: string, more: Partial<BackState> = {}): BackState => ({
  version: { changed, withdrawn: '' },
  marks: [],
  isAway: false,
  isStarting: false,
  ...more,
})
const newCount = (): Count => new Int32Array(new SharedArrayBuffer(4))

test('a change that was raised counts before it has been told', async () => {
  const count = newCount()
  const reader = stateReader(state('old'), count)
  expect(reader.isCurrent()).toBe(true)
  Atomics.add(count, 0, 1)
  expect(reader.isCurrent()).toBe(false)
  const seen = reader.untilCurrent().then(() => reader.current().version.changed)
  reader.receive({ type: 'state', state: state('new'), count: 1, change: 'changed' })
  expect(await seen).toBe('new')
})

test('of two changes raised, the second is waited for', async () => {
  const count = newCount()
  const reader = stateReader(state('old'), count)
  Atomics.add(count, 0, 2)
  const seen = reader.untilCurrent().then(() => reader.current().version.changed)
  reader.receive({ type: 'state', state: state('first'), count: 1 })
  reader.receive({ type: 'state', state: state('second'), count: 2 })
  expect(await seen).toBe('second')
})

test('who asks while the server starts waits until it is known whether there is a database', async () => {
  const reader = stateReader(state('', { isStarting: true }), newCount())
  const known = reader.untilStarted().then(() => reader.current().isAway)
  reader.receive({ type: 'state', state: state('', { isAway: true }), count: 0 })
  expect(await known).toBe(true)
})

test('each who asks for a page gets the answer to that question, or its failure', async () => {
  const { port1, port2 } = new MessageChannel()
  const maker = pageRequests(port1)
  port1.on('message', maker.receive)
  const asked: Extract<ToBack, { type: 'make' }>[] = []
  port2.on('message', (message: (typeof asked)[number]) => {
    asked.push(message)
    if (asked.length < 2) return
    const [first, second] = asked
    const made = { status: 200, headers: {}, body: Buffer.from(second?.key ?? '') }
    port2.postMessage({ type: 'made', id: second?.id, made })
    port2.postMessage({ type: 'made', id: first?.id, trouble: 'no page' })
  })
  const first = maker.request('/de')
  const second = maker.request('/en')
  await expect(first).rejects.toThrow('no page')
  expect((await second).body.toString()).toBe('/en')
  port1.close()
})
