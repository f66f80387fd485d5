import type { Payload } from 'payload'

import type { Ruled } from '@/access/table'
import type { Locale } from '@/i18n/locales'

import { fileFor, isFile, required, signUp } from './least'
import type { Document } from './new-document'
import type { Operation } from './operations'
import { ask, send } from './rest'

export type Cell = { name: Ruled; operation: Operation; locale: Locale; document: Document }

/** The request by which the panel or a script would try the operation. */
function requestOf({ document: { id, version, word }, locale, name, operation }: Cell) {
  const one = `/${name}/${id}?locale=${locale}`
  const many = `/${name}?locale=${locale}&where[id][equals]=${id}`
  const data = required(name, `${word}-2`)
  const fresh = { ...data, ...signUp(name, `${word}-2`) }
  const requests: Record<Operation, { path: string; method?: string; body?: unknown }> = {
    read: { path: one },
    readVersions: { path: `/${name}/versions/${version}?locale=${locale}` },
    create: { path: `/${name}?locale=${locale}`, method: 'POST', body: fresh },
    duplicate: { path: `/${name}/${id}/duplicate?locale=${locale}`, method: 'POST', body: {} },
    update: { path: `${one}&draft=true`, method: 'PATCH', body: data },
    publish: { path: one, method: 'PATCH', body: { _status: 'published' } },
    publishAll: { path: `${one}&publishAllLocales=true`, method: 'PATCH', body: {} },
    unpublish: { path: one, method: 'PATCH', body: { _status: 'draft' } },
    unpublishAll: { path: `${one}&unpublishAllLocales=true`, method: 'PATCH', body: {} },
    restoreVersion: { path: `/${name}/versions/${version}?locale=${locale}`, method: 'POST' },
    trash: { path: one, method: 'PATCH', body: { deletedAt: new Date().toISOString() } },
    restoreFromTrash: { path: `${one}&trash=true`, method: 'PATCH', body: { deletedAt: null } },
    bulkUpdate: { path: `${many}&draft=true`, method: 'PATCH', body: data },
    delete: { path: one, method: 'DELETE' },
    bulkDelete: { path: many, method: 'DELETE' },
  }
  return requests[operation]
}

/** Tries it over the network. True when the answer says that it was done. */
export async function overRest(payload: Payload, cell: Cell, headers: Record<string, string>) {
  const request = requestOf(cell)
  if (!(cell.operation === 'create' && isFile(cell.name)))
    return (await ask(payload.config, { ...request, headers })).status < 300
  const { data, mimetype, name } = await fileFor(cell.name, cell.document.word)
  const form = new FormData()
  form.append('file', new Blob([data as never], { type: mimetype }), name)
  form.append('_payload', JSON.stringify(request.body))
  const url = `http://localhost:3000/api${request.path}`
  const upload = new Request(url, { method: 'POST', headers, body: form })
  return (await send(payload.config, upload)).status < 300
}
