import { readFileSync } from 'node:fs'

import Ajv2020 from 'ajv/dist/2020.js'
import type { Payload } from 'payload'

import { plant, type Fixture } from '@/tests/helpers/canaries'
import { ask } from '@/tests/helpers/rest'
import { scratchPayload } from '@/tests/helpers/scratch'

type Answer = { content?: Record<string, { schema?: { $ref?: string } }> }
type Operation = { operationId: string; responses: Record<string, Answer> }
type Description = { paths: Record<string, { get: Operation }>; components: object }

const text = readFileSync('docs/openapi.json', 'utf8')
const description = JSON.parse(text) as Description

let payload: Payload
let remove: () => Promise<void>
let fixture: Fixture

beforeAll(async () => {
  ;({ payload, remove } = await scratchPayload())
  fixture = await plant(payload)
}, 120_000)

afterAll(async () => {
  await fixture.removeFiles()
  await remove()
})

const get = (path: string) => ask(payload.config, { path: path.replace(/^\/api/, '') })

const idOf = async (slug: string) => {
  const { text: list } = await get(`/api/${slug}?limit=1&depth=0`)
  return (JSON.parse(list) as { docs?: { id: string }[] }).docs?.[0]?.id ?? 'none'
}

const examples = async (path: string) => {
  const slug = path.split('/')[2] ?? ''
  const filled = path.includes('{id}') ? path.replace('{id}', await idOf(slug)) : path
  const one = filled.replace('{filename}', 'none.pdf')
  const asked = ['de', 'en'].flatMap((locale) =>
    ['0', '1', '3'].map((depth) => `${one}?locale=${locale}&depth=${depth}`),
  )
  return path.endsWith('openapi.json') ? [one] : asked
}

test('docs/openapi.json is what the configuration says, and what the API answers', async () => {
  const { text: served } = await get('/api/openapi.json')
  expect(JSON.parse(served)).toEqual(description)
})

test('every answer is as it is described', async () => {
  const ajv = new Ajv2020({ strict: false, allErrors: true, validateFormats: false })
  ajv.addSchema({ $id: 'api', ...description }, 'api')
  const faults: string[] = []
  for (const [path, { get: operation }] of Object.entries(description.paths))
    for (const example of await examples(path)) {
      const { status, text: body } = await get(example)
      const answer = operation.responses[status.toString()]
      if (!answer) faults.push(`${example}: ${status.toString()}`)
      if (!answer?.content?.['application/json']) continue
      const pointer = path.replaceAll('~', '~0').replaceAll('/', '~1')
      const place = `/paths/${pointer}/get/responses/${status.toString()}/content`
      const valid = ajv.compile({ $ref: `api#${place}/application~1json/schema` })
      if (!valid(JSON.parse(body)))
        faults.push(`${example}: ${JSON.stringify(valid.errors?.slice(0, 3))}`)
    }
  expect(faults).toEqual([])
}, 120_000)

test('what is not described is closed to strangers', async () => {
  const open: string[] = []
  const doors = [
    ...payload.config.collections.map((each) => ({ ...each, at: `/api/${each.slug}` })),
    ...payload.config.globals.map((each) => ({ ...each, at: `/api/globals/${each.slug}` })),
    { endpoints: payload.config.endpoints, at: '/api' },
  ]
  for (const { at, endpoints } of doors)
    for (const { method, path } of endpoints || []) {
      const name = `${at}${path === '/' ? '' : path}`.replace(/:(\w+)\??/g, '{$1}')
      if (method !== 'get' || description.paths[name]) continue
      const id = path.includes(':id') ? await idOf(at.split('/')[2] ?? '') : 'none'
      const { status } = await get(`${at}${path.replace(/:\w+\??/g, id)}`)
      if (status < 400) open.push(name)
    }
  // Whether somebody is signed in, whether there is an account, what strangers may do: the panel asks.
  // Preferences answer "none" to whoever has no account; another test looks for leaks there.
  const known = open.filter((name) => !name.startsWith('/api/payload-preferences/'))
  expect(known).toEqual(['/api/users/init', '/api/users/me', '/api/access'])
})
