import {
  draftCollections,
  everyState,
  inStates,
  notPublic,
  publicView,
  tellingStates,
} from '@/tests/helpers/language-states'
import { sampled } from '@/tests/helpers/sampled'
import { scratchPayload } from '@/tests/helpers/scratch'
import { type Editorial, sendAsEditor } from '@/tests/helpers/send-as-editor'
import { staffOf } from '@/tests/helpers/staff'
import { undeletingWays } from '@/tests/helpers/undeleting-ways'

let editorial: Editorial
let remove: () => Promise<void>

beforeAll(async () => {
  const scratch = await scratchPayload()
  remove = scratch.remove
  editorial = { payload: scratch.payload, staff: await staffOf(scratch.payload) }
}, 240_000)

afterAll(() => remove())

const cases = draftCollections.flatMap((name) =>
  (name === 'pages' ? everyState : tellingStates).map((states) => ({ name, ...states })),
)

const mainWays = ['panel, as a draft', 'panel, as published', 'REST, English, as published']
const ways = cases.map((each) => {
  const isTelling = tellingStates.some(({ de, en }) => de === each.de && en === each.en)
  const isThorough = each.name === 'pages' && isTelling
  const chosen = Object.entries(undeletingWays).filter(
    ([way]) => isThorough || mainWays.includes(way),
  )
  return { ...each, chosen }
})

const trash = (path: string) => {
  const body = { deletedAt: new Date().toISOString() }
  return sendAsEditor(editorial, { path, method: 'PATCH', body })
}

test.each(sampled(ways, 4))(
  'what comes back from the trash is a draft in every language: $name, German $de, English $en',
  async ({ chosen, name, ...states }) => {
    const { payload } = editorial
    const found: string[] = []
    for (const [way, undelete] of chosen) {
      const document = { name, ...(await inStates(payload, name, states)) }
      await trash(`/${name}/${document.id}?locale=de`)
      const { status } = await undelete(editorial, document)
      const stands = await payload.count({
        collection: name,
        where: { and: [{ id: { equals: document.id } }, { deletedAt: { exists: false } }] },
      })
      if (status >= 300) found.push(`${way}: answered ${status.toString()}`)
      if (stands.totalDocs !== 1) found.push(`${way}: still in the trash`)
      const view = await publicView(payload, name, document.id)
      if (view.join() !== notPublic.join()) found.push(`${way}: ${view.join(' ')}`)
    }
    expect(found).toEqual([])
  },
  240_000,
)

test.each(['de', 'en'])('a bulk restore keeps a newer draft: %s', async (locale) => {
  const { payload } = editorial
  const states = { de: 'newer draft', en: 'newer draft' } as const
  const { id } = await inStates(payload, 'pages', states)
  const draft = { collection: 'pages', id, locale: 'all', draft: true } as const
  const before = await payload.findByID(draft)
  await trash(`/pages/${id}?locale=de`)
  const body = { deletedAt: null, _status: 'draft' }
  const path = `/pages?locale=${locale}&trash=true&where[id][equals]=${id}`
  await sendAsEditor(editorial, { path, method: 'PATCH', body })
  const after = await payload.findByID(draft)
  expect([after.title, after.slug]).toEqual([before.title, before.slug])
})

test('a document cannot stay public by being moved to the trash as a draft', async () => {
  const { payload } = editorial
  const { id } = await inStates(payload, 'pages', { de: 'published', en: 'published' })
  await trash(`/pages/${id}?locale=de&draft=true&autosave=true`)
  expect(await publicView(payload, 'pages', id)).toEqual(notPublic)
})

test('a bulk restore leaves documents outside the trash alone', async () => {
  const { payload } = editorial
  const { id } = await inStates(payload, 'pages', { de: 'published', en: 'published' })
  const before = await publicView(payload, 'pages', id)
  const body = { deletedAt: null, _status: 'draft' }
  const path = `/pages?trash=true&where[id][equals]=${id}&locale=de`
  await sendAsEditor(editorial, { path, method: 'PATCH', body })
  expect(await publicView(payload, 'pages', id)).toEqual(before)
})
