import type { CollectionSlug } from 'payload'

import { copyToLocale } from '@/admin/copy-to-locale'
import type { Locale } from '@/i18n/locales'

import { type EditorialWay, sendAsEditor } from './send-as-editor'

const restores =
  (query: string, place: number, referer?: string): EditorialWay =>
  (editorial, { name, versions }) => {
    const path = `/${name}/versions/${versions.at(place) ?? ''}${query}`
    return sendAsEditor(editorial, { path, method: 'POST', ...(referer ? { referer } : {}) })
  }

const restoresLocally =
  (place: number, locale: Locale): EditorialWay =>
  async ({ payload }, { name, versions }) => {
    const collection = name as CollectionSlug
    await payload.restoreVersion({ collection, id: versions.at(place) ?? '', locale })
    return { status: 200 }
  }

const duplicates =
  (query: string, body: object): EditorialWay =>
  (editorial, { id, name }) =>
    sendAsEditor(editorial, { path: `/${name}/${id}/duplicate${query}`, method: 'POST', body })

const duplicatesLocally: EditorialWay = async ({ payload }, { id, name }) => {
  const asked = { id, data: { _status: 'published' }, draft: false, locale: 'de' }
  const copy = await payload.duplicate({ collection: name, ...asked } as never)
  return { copy: (copy as { id: string }).id, status: 200 }
}

const copies =
  (fromLocale: Locale, toLocale: Locale, overrideData: boolean): EditorialWay =>
  async ({ payload, staff }, { id, name }) => {
    const { createLocalReq } = await import('payload')
    const req = await createLocalReq({ user: staff.users.editor }, payload)
    const args = { collectionSlug: name, docID: id, fromLocale, overrideData, req, toLocale }
    await copyToLocale(args as never)
    return { status: 200 }
  }

const versionPage = 'http://localhost:3000/admin/collections/x/1/versions/2?locale=en'

/** Ways to bring back a version, to duplicate a document, and to copy a language over another. */
export const copyingWays: Record<string, EditorialWay> = {
  'restore by REST in German': restores('?locale=de', 0),
  'restore by REST in English': restores('?locale=en', -1),
  'restore by the panel’s button in English': restores('?draft=false', 1, versionPage),
  'restore by the panel’s button in no language': restores('?draft=false', -1),
  'restore by the panel’s arrow': restores('?draft=true', 1),
  'restore by the Local API in German': restoresLocally(1, 'de'),
  'restore by the Local API in English': restoresLocally(-1, 'en'),
  'duplicate by the panel in German': duplicates('?locale=de', { _status: 'draft' }),
  'duplicate by the panel in English': duplicates('?locale=en', { _status: 'draft' }),
  'duplicate one language': duplicates('?locale=de&selectedLocales[0]=en', { _status: 'draft' }),
  'duplicate all languages': duplicates(
    '?locale=en&selectedLocales[0]=de&selectedLocales[1]=en',
    {},
  ),
  'duplicate as published by REST': duplicates('?draft=false&publishAllLocales=true', {
    _status: 'published',
  }),
  'duplicate as published by the Local API': duplicatesLocally,
  'copy German over English': copies('de', 'en', true),
  'copy English over German': copies('en', 'de', true),
  'copy German beside English': copies('de', 'en', false),
}
