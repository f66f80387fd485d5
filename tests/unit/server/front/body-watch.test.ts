import { EventEmitter } from 'node:events'
import type { IncomingMessage, ServerResponse } from 'node:http'

import { type BodyFault, bodyLimits, bodyWatch, hasBody } from '@/server/front/body-watch'

type Sender = {
  request: IncomingMessage
  response: ServerResponse
  network: string
  /** Bytes that arrive until the next look. */
  send: (bytes: number) => void
}

let clock: number
let refused: [Sender['request'], BodyFault][]
let watch: ReturnType<typeof bodyWatch>

beforeEach(() => {
  clock = 0
  refused = []
  watch = bodyWatch({
    now: () => clock,
    refuse: ({ request }, fault) => refused.push([request, fault]),
  })
})

function sender(network = 'a'): Sender {
  const socket = { bytesRead: 0 }
  const state = { socket, complete: false, destroyed: false, readableFlowing: true }
  const request = Object.assign(new EventEmitter(), state) as unknown as IncomingMessage
  const response = { writableFinished: false } as ServerResponse
  const sent = { network, request, response }
  watch.add(sent)
  return { ...sent, send: (bytes) => (socket.bytesRead += bytes) }
}

/** Lets `seconds` pass; `each` happens in every one of them. */
function pass(seconds: number, each: () => void = () => undefined) {
  for (let second = 0; second < seconds; second += 1) {
    each()
    clock += 1000
    watch.look()
  }
}

const faults = () => refused.map(([, fault]) => fault)

test('a body that stays silent is refused after 30 s, and not before', () => {
  sender()
  watch.look()
  pass(29)
  expect(faults()).toEqual([])
  pass(1)
  expect(faults()).toEqual(['slow'])
})

test('silence in the middle counts from the last byte', () => {
  const { send } = sender()
  pass(20, () => {
    send(10_000)
  })
  pass(24)
  expect(faults()).toEqual([])
  pass(10)
  expect(faults()).toEqual(['slow'])
})

test('a body that comes slower than the minimum rate is refused', () => {
  const { send } = sender()
  pass(31, () => {
    send(bodyLimits.least / 30 - 10)
  })
  expect(faults()).toEqual(['slow'])
})

test('a fast beginning does not pay for a slow rest', () => {
  const { send } = sender()
  send(20_000_000)
  pass(40, () => {
    send(1)
  })
  expect(faults()).toEqual(['slow'])
})

test('25 MB at the minimum rate are read to the end', () => {
  const { send } = sender()
  const rate = bodyLimits.least / 30
  pass(25_000_000 / rate, () => {
    send(rate)
  })
  expect(faults()).toEqual([])
})

test('time in which this server does not read counts for nobody', () => {
  const { request, send } = sender()
  pass(10, () => {
    send(10_000)
  })
  Object.assign(request, { readableFlowing: false })
  pass(120)
  Object.assign(request, { readableFlowing: true })
  pass(20)
  expect(faults()).toEqual([])
})

test('a body that is complete, or whose connection is gone, is not watched any longer', () => {
  const [complete, gone, closed] = [sender(), sender(), sender()]
  Object.assign(complete.request, { complete: true })
  Object.assign(gone.request, { destroyed: true })
  closed.request.emit('close')
  pass(60)
  expect([faults(), watch.size()]).toEqual([[], 0])
})

/** A body that takes long, at a rate that is fast enough. */
const slowBodies = (count: number, network: string) =>
  Array.from({ length: count }, () => sender(network))

test('one network may have so many slow bodies, and no more', () => {
  const senders = slowBodies(bodyLimits.slowPerNetwork + 3, 'a')
  pass(20, () => {
    for (const { send } of senders) send(3000)
  })
  expect(refused).toEqual(
    senders.slice(bodyLimits.slowPerNetwork).map(({ request }) => [request, 'crowded']),
  )
})

test('slow bodies of one network take nothing from another, nor from quick ones of their own', () => {
  const senders = slowBodies(bodyLimits.slowPerNetwork, 'a')
  const others = slowBodies(bodyLimits.slowPerNetwork, 'b')
  pass(20, () => {
    for (const { send } of [...senders, ...others]) send(3000)
  })
  const quick = slowBodies(5, 'a')
  pass(5, () => {
    for (const { send } of [...senders, ...others]) send(3000)
  })
  for (const { request } of quick) Object.assign(request, { complete: true })
  pass(1)
  expect(faults()).toEqual([])
})

test('behind an answer a bounded rest of the body is read', () => {
  const { request, response, send } = sender()
  Object.assign(response, { writableFinished: true })
  pass(10, () => {
    send(bodyLimits.afterAnswer / 10)
  })
  expect(faults()).toEqual([])
  pass(2, () => {
    send(bodyLimits.afterAnswer / 10)
  })
  expect(refused).toEqual([[request, 'slow']])
})

test.each([
  [{ 'content-length': '1' }, true],
  [{ 'transfer-encoding': 'chunked' }, true],
  [{ 'content-length': '0' }, false],
  [{}, false],
])('a request with the headers %j has a body: %s', (headers, expected) => {
  expect(hasBody({ headers } as unknown as IncomingMessage)).toBe(expected)
})
