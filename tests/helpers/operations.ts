import { randomBytes } from 'node:crypto'

import type { CollectionSlug, Payload } from 'payload'

import type { Ruled } from '@/access/table'
import type { Locale } from '@/i18n/locales'

export const operations = [
  'read',
  'readVersions',
  'create',
  'duplicate',
  'update',
  'publish',
  'publishAll',
  'unpublish',
  'restoreVersion',
  'trash',
  'restoreFromTrash',
  'bulkUpdate',
  'delete',
  'bulkDelete',
] as const

export type Operation = (typeof operations)[number]

type Document = { id: string; version: string; word: string; happened: () => Promise<boolean> }

const required = (name: Ruled, word: string) => ({
  ...(['network-memberships', 'funders'].includes(name) ? { name: word } : { title: word }),
  ...(name === 'mission-statements' ? { kind: 'goal' } : {}),
  ...(name === 'network-memberships' ? { kind: 'membership', level: 'national' } : {}),
  ...(name === 'publications' ? { kind: 'study', date: '2020-01-01' } : {}),
  ...(name === 'funders' ? { kind: 'public' } : {}),
})

/** A published document in both languages, fit for the operation, and a way to see whether it happened. */
export async function newDocument(
  payload: Payload,
  name: Ruled,
  operation: Operation,
): Promise<Document> {
  const collection = name as CollectionSlug
  const word = `wort-${randomBytes(6).toString('hex')}`
  const rules = { collection, depth: 0 } as const
  const data = { ...required(name, word), _status: 'published' }
  const { id } = (await payload.create({ ...rules, locale: 'de', data } as never)) as { id: string }
  await payload.update({ ...rules, id, locale: 'en', data } as never)
  const versions = await payload.findVersions({ ...rules, where: { parent: { equals: id } } })
  if (operation === 'restoreFromTrash')
    await payload.update({ ...rules, id, data: { deletedAt: new Date().toISOString() } } as never)
  const before = await payload.count({ collection, trash: true })
  const versionsBefore = versions.totalDocs
  const happened = async () => {
    const exists = await payload.count({ collection, trash: true, where: { id: { equals: id } } })
    const total = await payload.count({ collection, trash: true })
    const now = await payload.countVersions({ collection, where: { parent: { equals: id } } })
    if (operation.startsWith('read')) return true
    if (operation === 'create' || operation === 'duplicate')
      return total.totalDocs > before.totalDocs
    if (operation === 'delete' || operation === 'bulkDelete') return exists.totalDocs === 0
    return now.totalDocs > versionsBefore
  }
  return { id, version: String(versions.docs[0]?.id), word, happened }
}

type Asked = {
  name: Ruled
  operation: Operation
  locale: Locale
  id: string
  version: string
  word: string
}

/** The request by which the panel or a script would try the operation. */
export function requestOf({ id, locale, name, operation, version, word }: Asked) {
  const one = `/${name}/${id}?locale=${locale}`
  const many = `/${name}?locale=${locale}&where[id][equals]=${id}`
  const data = required(name, `${word}-2`)
  const requests: Record<Operation, { path: string; method?: string; body?: unknown }> = {
    read: { path: one },
    readVersions: { path: `/${name}/versions/${version}?locale=${locale}` },
    create: { path: `/${name}?locale=${locale}`, method: 'POST', body: data },
    duplicate: { path: `/${name}/${id}/duplicate?locale=${locale}`, method: 'POST', body: {} },
    update: { path: `${one}&draft=true`, method: 'PATCH', body: data },
    publish: { path: one, method: 'PATCH', body: { _status: 'published' } },
    publishAll: { path: `${one}&publishAllLocales=true`, method: 'PATCH', body: {} },
    unpublish: { path: one, method: 'PATCH', body: { _status: 'draft' } },
    restoreVersion: { path: `/${name}/versions/${version}?locale=${locale}`, method: 'POST' },
    trash: { path: one, method: 'PATCH', body: { deletedAt: new Date().toISOString() } },
    restoreFromTrash: { path: `${one}&trash=true`, method: 'PATCH', body: { deletedAt: null } },
    bulkUpdate: { path: `${many}&draft=true`, method: 'PATCH', body: data },
    delete: { path: one, method: 'DELETE' },
    bulkDelete: { path: many, method: 'DELETE' },
  }
  return requests[operation]
}
