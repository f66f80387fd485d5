import type { Payload, TypedUser } from 'payload'

import { type Role, roles } from '@/access/roles'
import { type Rights, type Ruled, rights } from '@/access/table'
import { locales } from '@/i18n/locales'
import { isFile } from '@/tests/helpers/least'
import { globalSlugs } from '@/tests/helpers/malformed/targets'
import { type Document, newDocument, tidy } from '@/tests/helpers/new-document'
import { allowed, operations, plainOperations, type Who } from '@/tests/helpers/operations'
import { overLocalApi } from '@/tests/helpers/over-local-api'
import { type Cell, overRest } from '@/tests/helpers/over-rest'
import { ask } from '@/tests/helpers/rest'
import { sampled } from '@/tests/helpers/sampled'
import { scratchPayload } from '@/tests/helpers/scratch'
import { staffOf } from '@/tests/helpers/staff'

let payload: Payload
let remove: () => Promise<void>
const headers = new Map<Who, Record<string, string>>([['stranger', {}]])
const users = new Map<Who, TypedUser>()
const everybody: Who[] = ['stranger', ...roles]

beforeAll(async () => {
  ;({ payload, remove } = await scratchPayload())
  const staff = await staffOf(payload)
  for (const role of roles) {
    headers.set(role, staff.headers[role])
    users.set(role, staff.users[role])
  }
}, 120_000)

afterAll(async () => {
  // Files lie beside the database: they are removed with their documents.
  for (const collection of ['media', 'documents'] as const)
    await payload.delete({ collection, where: { id: { exists: true } } })
  await remove()
})

const doors = {
  REST: (cell: Cell, who: Who) => overRest(payload, cell, headers.get(who) ?? {}),
  'Local API': (cell: Cell, who: Who) => overLocalApi(payload, cell, users.get(who) ?? null),
}
type Door = keyof typeof doors

const isGlobal = (name: Ruled) => (globalSlugs as readonly string[]).includes(name)
/** Tests of their own ask for these: the desk writes them, not a form. */
const ofTheDesk: readonly Ruled[] = ['glossary', 'translations', 'locale-strings']
const collections = (Object.keys(rights) as Ruled[]).filter(
  (name) => !isGlobal(name) && !ofTheDesk.includes(name),
)
const walks = collections.flatMap((name) =>
  (Object.keys(doors) as Door[]).map((door) => [name, door] as const),
)
let cells = 0

// Every second one: each collection over REST.
test.each(sampled(walks, 2))(
  '%s over %s: every cell is as the table says',
  async (name, door) => {
    const deviations: string[] = []
    const isPlain = isFile(name) || name === 'users' || name === 'former-addresses'
    const tried = isPlain ? plainOperations : operations
    for (const operation of tried)
      for (const locale of locales) {
        // What was refused left the document as it was: it serves the next attempt.
        let document: Document | undefined
        for (const who of everybody) {
          document ??= await newDocument(payload, name, operation)
          const says = await doors[door]({ name, operation, locale, document }, who)
          const isRead = operation.startsWith('read')
          const isDone = isRead ? says : await document.happened()
          cells += 1
          if (isDone !== allowed(rights[name], operation, who))
            deviations.push(`${operation} ${who} ${locale}: ${isDone ? 'done' : 'refused'}`)
          if (!isDone || isRead) continue
          document = undefined
          await tidy(payload, name)
        }
        // A second text in the same language could not be published beside the one that is left.
        if (name === 'help-texts') await tidy(payload, name)
      }
    expect(deviations).toEqual([])
  },
  900_000,
)

const globalWalks = globalSlugs.flatMap((name) =>
  (Object.keys(doors) as Door[]).map((door) => [name, door] as const),
)

test.each(globalWalks)('global %s over %s: every cell is as the table says', async (slug, door) => {
  const deviations: string[] = []
  const row: Rights = rights[slug]
  const data = slug === 'organisation' ? { name: 'KOK' } : {}
  for (const who of everybody)
    for (const locale of locales) {
      const path = `/globals/${slug}?locale=${locale}`
      const sent = { path, headers: headers.get(who) ?? {} }
      const rules = { slug, locale, overrideAccess: false, user: users.get(who) ?? null } as const
      const works = (attempt: Promise<unknown>) =>
        attempt.then(
          () => true,
          () => false,
        )
      const rest = async (method: string, body?: object) =>
        (await ask(payload.config, { ...sent, method, body })).status === 200
      const isRest = door === 'REST'
      const reads = isRest ? await rest('GET') : await works(payload.findGlobal(rules))
      const updates = isRest
        ? await rest('POST', data)
        : await works(payload.updateGlobal({ ...rules, data } as never))
      cells += 2
      if (reads !== allowed(row, 'read', who)) deviations.push(`read ${who} ${locale}`)
      if (updates !== allowed(row, 'update', who)) deviations.push(`update ${who} ${locale}`)
    }
  expect(deviations).toEqual([])
})

test('unlocking an account is for those who change accounts', async () => {
  const done: Who[] = []
  const { docs } = await payload.find({ collection: 'users', limit: 1 })
  const body = { email: docs[0]?.email }
  for (const who of everybody) {
    const sent = { path: '/users/unlock', method: 'POST', body, headers: headers.get(who) ?? {} }
    if ((await ask(payload.config, sent)).status === 200) done.push(who)
  }
  cells += everybody.length
  expect(done).toEqual(rights.users.update satisfies Role[])
})

test('these were at least 500 cells', () => {
  expect(cells).toBeGreaterThanOrEqual(500)
})

test('every collection and global of ours has its row in the table', () => {
  const all = [...payload.config.collections, ...payload.config.globals].map(({ slug }) => slug)
  const ours = all.filter((slug) => !slug.startsWith('payload-'))
  expect(ours.sort()).toEqual(Object.keys(rights).sort())
})
