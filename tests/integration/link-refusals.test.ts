import type { FieldAffectingData, FlattenedField, Payload } from 'payload'

import { signIn } from '@/tests/helpers/accounts'
import { linkText } from '@/tests/helpers/link-text'
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

const text = (url: string) => linkText(['Beratung finden', url])

const save = (path: string, method: string, body: object, person = editor) =>
  ask(payload.config, { path, method, body, headers: { ...person, 'accept-language': 'de' } })

async function newDraft(url = '/de') {
  const answer = await save('/pages?locale=de&draft=true', 'POST', {
    title: `Seite ${Math.random().toString(36).slice(2)}`,
    body: text(url),
  })
  const { doc } = JSON.parse(answer.text) as { doc?: { id: string } }
  return { ...answer, id: doc?.id ?? '' }
}

test('a bad link in a new draft is refused at its field, with its words and its target', async () => {
  const { status, text: answer } = await newDraft('javascript:alert(1)')
  expect(status).toBe(400)
  expect(answer).toContain('"path":"body"')
  expect(answer).toContain('Der Link „Beratung finden“ (javascript:alert(1))')
})

test('so is one in a draft that is there already', async () => {
  const { id } = await newDraft()
  const path = `/pages/${id}?locale=de`
  const body = { body: text('data:text/html,x') }
  expect((await save(`${path}&draft=true`, 'PATCH', body)).status).toBe(400)
  expect((await save(path, 'PATCH', { ...body, _status: 'draft' })).status).toBe(400)
})

test('a web address in a draft is refused like one in a text', async () => {
  const { status, text: answer } = await save('/funders?locale=de&draft=true', 'POST', {
    name: 'Förderer',
    website: 'javascript:alert(1)',
  })
  expect([status, answer.includes('"path":"website"')]).toEqual([400, true])
})

test('a web address in a draft of the organisation is refused as well', async () => {
  const admin = await signIn(payload, 'admin')
  const { status, text: answer } = await save(
    '/globals/organisation?locale=de&draft=true',
    'POST',
    { name: 'Netzwerk', socialLinks: [{ platform: 'mastodon', url: 'javascript:alert(1)' }] },
    admin,
  )
  expect([status, answer.includes('socialLinks.0.url')]).toEqual([400, true])
})

test('what the panel saves while somebody writes is kept, without the link in any answer', async () => {
  const { id } = await newDraft()
  const body = { body: text('javascript:alert(1)') }
  const path = `/pages/${id}?locale=de&draft=true&autosave=true`
  const { status, text: answer } = await save(path, 'PATCH', body)
  expect(status).toBe(200)
  expect(answer).toContain('Beratung finden')
  expect(answer).not.toContain('javascript:')
})

type Found = { path: string; field: FlattenedField & FieldAffectingData }

/** The fields of texts that hold an address by their name, at any depth. */
const addressFields = (fields: FlattenedField[], above: string): Found[] =>
  fields.flatMap((field): Found[] => {
    const path = `${above}.${field.name}`
    const blocks =
      'blocks' in field
        ? field.blocks.flatMap((block) =>
            addressFields(block.flattenedFields, `${path}.${block.slug}`),
          )
        : []
    const inner = 'flattenedFields' in field ? addressFields(field.flattenedFields, path) : []
    const isAddress =
      field.type === 'text' && /(?:^|[a-z])(?:url|website|href|uri|link)$/i.test(field.name)
    return [...(isAddress ? [{ path, field: field as Found['field'] }] : []), ...blocks, ...inner]
  })

// Payload writes these itself, from the name of the file.
const ofUploads = /^(?:media|documents)\.(?:url|thumbnailURL|sizes\.\w+\.url)$/

test('every field for an address, in every collection and global, follows the one rule', () => {
  const { collections, globals } = payload.config
  const found = [
    ...collections.flatMap(({ flattenedFields, slug }) =>
      addressFields(flattenedFields, slug).filter(({ path }) => !ofUploads.test(path)),
    ),
    ...globals.flatMap(({ flattenedFields, slug }) => addressFields(flattenedFields, slug)),
  ]
  const isRefused = ({ field }: Found) => {
    const { validate } = field as { validate?: (value: unknown, options: object) => unknown }
    return ['javascript:alert(1)', '//evil.example', 'data:x', 'file:///x'].every((url) => {
      const options = { req: { i18n: { language: 'de' } }, siblingData: { text: 'Wort' } }
      return typeof validate?.(url, options) === 'string'
    })
  }
  expect(found.map(({ path }) => path)).toEqual(
    expect.arrayContaining(['funders.website', 'organisation.socialLinks.url']),
  )
  expect(found.filter((each) => !isRefused(each)).map(({ path }) => path)).toEqual([])
})
