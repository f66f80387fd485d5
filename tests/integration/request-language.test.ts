import type { Payload } from 'payload'

import { signIn } from '@/tests/helpers/accounts'
import { ask } from '@/tests/helpers/rest'
import { scratchPayload } from '@/tests/helpers/scratch'

let payload: Payload
let remove: () => Promise<void>
let editor: Record<string, string>

beforeAll(async () => {
  ;({ payload, remove } = await scratchPayload())
  editor = await signIn(payload, 'editor')
}, 120_000)

afterAll(() => remove())

const at = (path: string, method = 'GET', body?: unknown) =>
  ask(payload.config, { path, method, body, headers: { ...editor, 'accept-language': 'de' } })

test.each(['', '?locale='])('a global is saved in German without a language: %s', async (query) => {
  const danger = `Rufen Sie die 110 ${query}`
  const { status, text } = await at(`/globals/help${query}`, 'POST', { danger })
  expect(status).toBe(200)
  expect(JSON.parse(text)).toMatchObject({ result: { danger } })
  const { danger: stored } = await payload.findGlobal({ slug: 'help', draft: true, locale: 'all' })
  expect(stored).toMatchObject({ de: danger })
  expect(JSON.parse((await at('/globals/help?draft=true')).text)).toMatchObject({ danger })
})

test('a document is saved and read in German without a language', async () => {
  const { text } = await at('/focus-areas?draft=true', 'POST', { title: 'Ohne Sprache' })
  const { doc } = JSON.parse(text) as { doc: { id: string } }
  const answer = await at(`/focus-areas/${doc.id}?draft=true`)
  expect(JSON.parse(answer.text)).toMatchObject({ title: 'Ohne Sprache' })
})

test.each(['/focus-areas', '/globals/help', '/glossary'])(
  '%s takes no language that the site does not have',
  async (path) => {
    const { status, text } = await at(`${path}?locale=xx`, 'POST', { title: 'x', danger: 'x' })
    expect(status).toBe(400)
    expect(text).toContain('„locale“')
    expect((await at(`${path}?locale=xx`)).status).toBe(400)
  },
)
