import type { Payload } from 'payload'

import { type Role, roles } from '@/access/roles'
import { type Rights, type Ruled, rights } from '@/access/table'
import { locales } from '@/i18n/locales'
import { signIn } from '@/tests/helpers/accounts'
import { newDocument, type Operation, operations, requestOf } from '@/tests/helpers/operations'
import { ask } from '@/tests/helpers/rest'
import { scratchPayload } from '@/tests/helpers/scratch'

let payload: Payload
let remove: () => Promise<void>
const headers = new Map<string, Record<string, string>>([['stranger', {}]])

beforeAll(async () => {
  ;({ payload, remove } = await scratchPayload())
  for (const role of roles) headers.set(role, await signIn(payload, role))
}, 60_000)

afterAll(() => remove())

type Who = Role | 'stranger'

const allowed = (row: Rights, operation: Operation, who: Who): boolean => {
  if (who === 'stranger') return operation === 'read' && row.strangers !== 'nothing'
  const needed: Record<Operation, Role[]> = {
    read: row.read,
    readVersions: row.publish.length > 0 ? row.read : [],
    create: row.create,
    duplicate: row.create,
    update: row.update,
    publish: row.publish,
    publishAll: row.publish,
    unpublish: row.publish,
    restoreVersion: row.publish,
    trash: row.trash,
    restoreFromTrash: row.trash.length > 0 ? row.update : [],
    bulkUpdate: row.update,
    delete: row.delete,
    bulkDelete: row.delete,
  }
  return needed[operation].includes(who)
}

const globals = ['home', 'navigation', 'organisation', 'translation-settings'] as const
/** What has no drafts; tests of their own ask for these. */
const others = ['users', 'media', 'documents', 'glossary', 'translations', 'locale-strings']
const collections = (Object.keys(rights) as Ruled[]).filter(
  (name) => ![...globals, ...others].includes(name),
)
const everybody: Who[] = ['stranger', ...roles]

test.each(collections)(
  '%s: every cell of the table holds over REST',
  async (name) => {
    const deviations: string[] = []
    for (const operation of operations)
      for (const who of everybody)
        for (const locale of locales) {
          const document = await newDocument(payload, name, operation)
          const request = requestOf({ name, operation, locale, ...document })
          const { status } = await ask(payload.config, {
            ...request,
            headers: headers.get(who) ?? {},
          })
          const isDone = status < 300 && (await document.happened())
          if (isDone !== allowed(rights[name], operation, who))
            deviations.push(`${operation} ${who} ${locale}: ${status.toString()}`)
        }
    expect(deviations).toEqual([])
  },
  120_000,
)

test.each(globals)('global %s: every cell of the table holds over REST', async (name) => {
  const deviations: string[] = []
  for (const who of everybody)
    for (const locale of locales) {
      const path = `/globals/${name}?locale=${locale}`
      const sent = { headers: headers.get(who) ?? {} }
      const read = await ask(payload.config, { path, ...sent })
      const body = name === 'organisation' ? { name: 'KOK' } : {}
      const update = await ask(payload.config, { path, method: 'POST', body, ...sent })
      const row = rights[name]
      if ((read.status === 200) !== allowed(row, 'read', who)) deviations.push(`read ${who}`)
      if ((update.status === 200) !== allowed(row, 'update', who)) deviations.push(`update ${who}`)
    }
  expect(deviations).toEqual([])
})

test('every collection and global of ours has its row in the table', () => {
  const all = [...payload.config.collections, ...payload.config.globals].map(({ slug }) => slug)
  const ours = all.filter((slug) => !slug.startsWith('payload-'))
  expect(ours.sort()).toEqual(Object.keys(rights).sort())
})

test('what Payload keeps for itself is closed to strangers', async () => {
  const own = payload.config.collections.filter(({ slug }) => slug.startsWith('payload-'))
  const answers = await Promise.all(
    own.map(({ slug }) => ask(payload.config, { path: `/${slug}` })),
  )
  expect(answers.filter(({ status }) => status < 400)).toEqual([])
})
