import type { Payload } from 'payload'

import { signIn } from '@/tests/helpers/accounts'
import { ask } from '@/tests/helpers/rest'
import { scratchPayload } from '@/tests/helpers/scratch'

let payload: Payload
let remove: () => Promise<void>
let headers: Record<string, string>

beforeAll(async () => {
  ;({ payload, remove } = await scratchPayload())
  headers = await signIn(payload, 'editor')
}, 60_000)

afterAll(() => remove())

test('fields for a web address follow the same rule', async () => {
  const funder = (website: string) =>
    payload.create({
      collection: 'funders',
      locale: 'de',
      data: { name: 'Förderer', kind: 'public', creditLine: 'x', website, _status: 'published' },
    })
  expect((await funder('www.example.de')).website).toBe('https://www.example.de')
  for (const bad of ['javascript:alert(1)', 'mailto:a@example.org', '/de', 'https://'])
    await expect(funder(bad)).rejects.toThrow(/./)
  const { id } = await funder('https://example.org')
  const where = { id: { equals: id } }
  const { id: _, ...known } =
    (await payload.db.findOne<{ id: string }>({ collection: 'funders', where })) ?? {}
  const data = { ...known, website: 'javascript:alert(1)' }
  await payload.db.updateOne({ collection: 'funders', id, data })
  const { text } = await ask(payload.config, { path: `/funders/${id}`, headers })
  expect(text).not.toContain('javascript:')
})

test('a profile whose stored address is bad is taken out, and the organisation can be saved', async () => {
  await payload.updateGlobal({
    slug: 'organisation',
    locale: 'de',
    data: {
      name: 'Name',
      socialLinks: [
        { label: 'A', url: 'example.org/a' },
        { label: 'B', url: 'https://example.org/b' },
      ],
    },
  })
  const known = await payload.db.findGlobal<{ socialLinks: { id: string }[] }>({
    slug: 'organisation',
  })
  const [first] = known.socialLinks
  await payload.db.updateGlobal({
    slug: 'organisation',
    data: { ...known, socialLinks: [{ ...first, url: 'data:x' }, known.socialLinks[1]] },
  })
  await payload.db.deleteVersions({ globalSlug: 'organisation', where: {} })
  const saved = await payload.updateGlobal({
    slug: 'organisation',
    locale: 'de',
    data: { shortName: 'N' },
  })
  expect(saved.socialLinks?.map(({ url }) => url)).toEqual(['https://example.org/b'])
})
