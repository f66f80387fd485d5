import { copyingWays } from '@/tests/helpers/copying-ways'
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
import type { Editorial } from '@/tests/helpers/send-as-editor'
import { staffOf } from '@/tests/helpers/staff'

let editorial: Editorial
let remove: () => Promise<void>

beforeAll(async () => {
  const scratch = await scratchPayload()
  remove = scratch.remove
  editorial = { payload: scratch.payload, staff: await staffOf(scratch.payload) }
}, 60_000)

afterAll(() => remove())

const cases = draftCollections.flatMap((name) =>
  (name === 'pages' ? everyState : tellingStates).map((states) => ({ name, ...states })),
)

test.each(sampled(cases, 4))(
  'restoring, duplicating and copying publish nothing: $name, German $de, English $en',
  async ({ name, ...states }) => {
    const { payload } = editorial
    const document = { name, ...(await inStates(payload, name, states)) }
    const before = await publicView(payload, name, document.id)
    const found: string[] = []
    for (const [way, act] of Object.entries(copyingWays)) {
      const { copy, status } = await act(editorial, document)
      if (status >= 300) found.push(`${way}: answered ${status.toString()}`)
      if (way.startsWith('duplicate') && !copy) found.push(`${way}: no copy`)
      const after = await publicView(payload, name, document.id)
      if (after.join() !== before.join()) found.push(`${way}: what was public changed`)
      const ofCopy = copy ? await publicView(payload, name, copy) : notPublic
      if (ofCopy.join() !== notPublic.join()) found.push(`${way}: the copy is public`)
    }
    expect(found).toEqual([])
  },
  60_000,
)
