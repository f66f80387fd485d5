import type { Payload } from 'payload'

import { firstSteps } from '@/admin/first-hour/steps'
import { isInvalidField } from '@/fields/invalid-field'
import { locales } from '@/i18n/locales'
import { scratchPayload } from '@/tests/helpers/scratch'

let payload: Payload
let remove: () => Promise<void>

beforeAll(async () => {
  ;({ payload, remove } = await scratchPayload())
}, 60_000)

afterAll(() => remove())

const done = async () =>
  (await firstSteps(payload)).flatMap(({ isDone, name }) => (isDone ? [name] : []))

// One database grows from step to step.
test('each step is done when its content is published, and not before', async () => {
  expect(await done()).toEqual([])
  const name = (locale: (typeof locales)[number], _status: 'draft' | 'published') =>
    payload.updateGlobal({
      slug: 'organisation',
      locale,
      data: { name: 'Netzwerk', _status },
      draft: _status === 'draft',
    })
  await name('de', 'draft')
  expect(await done()).toEqual([])
  await name('de', 'published')
  expect(await done()).toEqual(['name'])
  const languages = (await firstSteps(payload)).find((step) => step.name === 'languages')
  expect(languages).toMatchObject({
    missing: ['en'],
    href: '/admin/globals/organisation?locale=en',
  })
  for (const locale of locales) await name(locale, 'published')
  await payload.updateGlobal({
    slug: 'organisation',
    locale: 'de',
    data: { accent: '#5A3E5B ', _status: 'published' },
  })
  expect((await payload.findGlobal({ slug: 'organisation' })).accent).toBe('#5a3e5b')
  await payload.create({
    collection: 'mission-statements',
    locale: 'de',
    data: { kind: 'goal', title: 'Rechte durchsetzen', _status: 'published' },
  })
  await payload.create({
    collection: 'help-contacts',
    locale: 'de',
    data: { name: 'Polizei', whom: 'alle', phone: '110', _status: 'published' },
  })
  const page = await payload.create({
    collection: 'pages',
    locale: 'de',
    data: { title: 'Impressum', _status: 'published' },
  })
  expect(await done()).toEqual(['name', 'languages', 'accent', 'goals', 'help'])
  await payload.updateGlobal({
    slug: 'navigation',
    data: { footer: [{ kind: 'page', page: page.id }], _status: 'published' },
  })
  expect(await done()).toHaveLength(6)
}, 60_000)

test('a colour in which nobody could read text is refused with one that works', async () => {
  const wish = payload.updateGlobal({
    slug: 'organisation',
    locale: 'de',
    data: { name: 'Netzwerk', accent: '#ffff00', _status: 'published' },
  })
  const errors = await wish.then(
    () => [],
    (refusal: unknown) => (isInvalidField(refusal) ? refusal.data.errors : []),
  )
  expect(errors.map(({ path }) => path)).toEqual(['accent'])
  expect(errors[0]?.message).toMatch(/dunklere, z\. B\. #|darker one, e\.g\. #/)
}, 30_000)
