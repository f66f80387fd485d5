import type { Payload } from 'payload'

import { ask } from '@/tests/helpers/rest'
import { scratchPayload } from '@/tests/helpers/scratch'
import { spellingsOf } from '@/tests/helpers/spellings'

let payload: Payload
let remove: () => Promise<void>

beforeAll(async () => {
  ;({ payload, remove } = await scratchPayload())
}, 120_000)

afterAll(() => remove())

type Answer = { status: number; reached: string[] }

/** Sends a request as Next does: it decodes the segments, and Payload's route for Next encodes them again. */
async function send(path: string, headers: Record<string, string> = {}): Promise<Answer> {
  const [{ guarded }, { handleEndpoints }] = await Promise.all([
    import('@/api/guard'),
    import('payload'),
  ])
  const reached: string[] = []
  const config = Promise.resolve(payload.config)
  const handle = guarded(async (request) => {
    const { pathname } = new URL(request.url)
    const slug = pathname.split('/').slice(2).map(decodeURIComponent)
    const routed = `/api/${slug.map(encodeURIComponent).join('/')}`
    const answer = await handleEndpoints({ config, request, path: routed })
    if (answer.status !== 404) reached.push(path)
    return answer
  }, config)
  const request = new Request(`http://localhost:3000${path}`, {
    method: 'POST',
    headers: { 'content-type': 'application/json', ...headers },
    body: '{"email":"nobody@example.org","password":"x","token":"x"}',
  })
  const { status } = await handle(request, undefined)
  return { status, reached }
}

const counted = ['login', 'forgot-password', 'reset-password', 'first-register', 'unlock']
const others = ['refresh-token', 'logout', 'verify', 'x/api-key/reveal']

test.each(counted)(
  'however the path of %s is spelled, it is counted or leads nowhere',
  async (word) => {
    const path = `/api/users/${word}`
    let limited = await send(path)
    for (let tries = 0; tries < 60 && limited.status !== 429; tries += 1) limited = await send(path)
    expect(limited.status).toBe(429)
    const faults: string[] = []
    const spellings = spellingsOf(path)
    for (const spelling of spellings) {
      const { status } = await send(spelling)
      if (status !== 404 && status !== 429) faults.push(`${spelling}: ${status.toString()}`)
    }
    expect(faults).toEqual([])
    expect(spellings.length).toBeGreaterThan(60)
  },
)

test.each(others)('no other spelling of %s reaches anything', async (word) => {
  const reached: string[] = []
  for (const spelling of spellingsOf(`/api/users/${word}`)) {
    const normalised = new URL(`http://localhost${spelling}`).pathname
    if (normalised !== `/api/users/${word}`) reached.push(...(await send(spelling)).reached)
  }
  expect(reached).toEqual([])
})

test.each(['X-HTTP-Method-Override', 'X-Payload-HTTP-Method-Override'])(
  '%s opens no way around the limits',
  async (name) => {
    for (const method of ['GET', 'POST', 'get', 'PUT'])
      expect([404, 429, 403]).toContain((await send('/api/users/login', { [name]: method })).status)
  },
)

test.each([
  ['POST', '/users/verify/x'],
  ['GET', '/media/versions'],
  ['GET', '/media/versions/x'],
  ['POST', '/media/versions/x'],
  ['GET', '/globals/home/versions/'],
  ['GET', '/globals/access'],
  ['GET', '/constructor'],
  ['GET', '/__proto__/x'],
  ['GET', '/globals/constructor'],
])('%s %s is not offered', async (method, path) => {
  const answer = await ask(payload.config, { path, method })
  expect(answer.status).toBe(404)
  expect(answer.text).toContain('Bitte prüfen Sie')
})
