import type { Field, Payload, SanitizedConfig } from 'payload'

import { scratchPayload } from '@/tests/helpers/scratch'

let payload: Payload
let remove: () => Promise<void>

beforeAll(async () => {
  ;({ payload, remove } = await scratchPayload())
}, 60_000)

afterAll(() => remove())

type Walk = { fields: Field[]; path: string; inSharedRows: boolean }

/** Paths of localized fields inside rows that all languages share; Payload would pair those by index. */
function trapped({ fields, path, inSharedRows }: Walk): string[] {
  return fields.flatMap((field) => {
    const here = 'name' in field && field.name ? `${path}.${field.name}` : path
    const localized = 'localized' in field && field.localized === true
    const own = localized && inSharedRows ? [here] : []
    const rows = (field.type === 'array' || field.type === 'blocks') && !localized
    const next = { path: here, inSharedRows: inSharedRows || rows }
    if (field.type === 'blocks')
      return [
        ...own,
        ...field.blocks.flatMap((block) => trapped({ ...next, fields: block.fields })),
      ]
    if (field.type === 'tabs')
      return [...own, ...field.tabs.flatMap((tab) => trapped({ ...next, fields: tab.fields }))]
    return 'fields' in field ? [...own, ...trapped({ ...next, fields: field.fields })] : own
  })
}

const allTrapped = ({ collections, globals }: Pick<SanitizedConfig, 'collections' | 'globals'>) =>
  [...collections, ...globals].flatMap(({ fields, slug }) =>
    trapped({ fields, path: slug, inSharedRows: false }),
  )

test('no localized field stands in rows that the languages share', () => {
  expect(allTrapped(payload.config)).toEqual([])
})

test('the walk sees the trap where it is', () => {
  const fields: Field[] = [
    { name: 'rows', type: 'array', fields: [{ name: 'text', type: 'text', localized: true }] },
  ]
  expect(trapped({ fields, path: 'x', inSharedRows: false })).toEqual(['x.rows.text'])
})

const order = [[0, 1, 2], [2, 1, 0], [1, 2], [2, 0], [1], []]

test.each(order)(
  'each goal keeps its own translation when files are put as %p',
  async (...kept) => {
    const goals = []
    for (const number of ['1', '2', '3']) {
      const goal = await payload.create({
        collection: 'mission-statements',
        locale: 'de',
        data: { kind: 'goal', title: `Ziel ${number}`, _status: 'published' },
      })
      await payload.update({
        collection: 'mission-statements',
        id: goal.id,
        locale: 'en',
        data: { title: `Goal ${number}`, _status: 'published' },
      })
      goals.push(goal.id)
    }
    for (const [index, id] of goals.entries())
      if (!kept.includes(index)) await payload.delete({ collection: 'mission-statements', id })
    for (const [position, index] of kept.entries())
      await payload.update({
        collection: 'mission-statements',
        id: goals[index] ?? '',
        locale: 'de',
        data: { _order: `a${position.toString()}`, _status: 'published' },
      })
    const { docs } = await payload.find({
      collection: 'mission-statements',
      locale: 'all',
      where: { id: { in: goals } },
    })
    const pairs = docs.map(({ title }) => title as unknown as { de: string; en: string })
    expect(pairs.map(({ de, en }) => de.slice(-1) === en.slice(-1))).toEqual(kept.map(() => true))
  },
)
