import { rm } from 'node:fs/promises'

import type { CollectionSlug, Payload, SanitizedConfig } from 'payload'

import { fieldPaths } from './field-paths'
import { onePagePdf } from './pdf'

const canary = 'Zqxkanari'

/** The words that no stranger may ever read, and no stranger's question may be about. */
export const canaries = [canary, canary.toLowerCase()]

export type Fixture = {
  canary: string
  fileName: string
  hiddenId: string
  ids: Map<string, string[]>
  guesses: (config: SanitizedConfig) => { right: string; wrong: string }[]
  removeFiles: () => Promise<void>
}

/** German is published in each global; the rest is drafted, or left in the row of the published text. */
async function plantInGlobals(payload: Payload, secret: (what: string) => string, page: string) {
  const shown = { locale: 'de', data: { _status: 'published' } } as const
  const words = { home: 'lead', organisation: 'name' } as const
  for (const slug of ['home', 'organisation'] as const) {
    const data = (word: string) => ({ [words[slug]]: word })
    await payload.updateGlobal({ slug, ...shown, data: { ...shown.data, ...data('Offen') } })
    const drafted = { slug, draft: true } as const
    await payload.updateGlobal({ ...drafted, locale: 'de', data: data(secret('newer draft')) })
    await payload.updateGlobal({ ...drafted, locale: 'en', data: data(secret('draft locale')) })
    const row = await payload.db.findGlobal<Record<string, object>>({ slug })
    const left = { ...row[words[slug]], en: secret('left in the row') }
    await payload.db.updateGlobal({ slug, data: { ...row, [words[slug]]: left } })
  }
  await payload.updateGlobal({ slug: 'navigation', ...shown })
  const header = [{ kind: 'page' as const, page }]
  await payload.updateGlobal({ slug: 'navigation', draft: true, data: { header } })
}

/** Puts the canary into every place that is not published, beside published text without it. */
export async function plant(payload: Payload): Promise<Fixture> {
  const ids = new Map<string, string[]>()
  const keep = (slug: CollectionSlug, id: string) => ids.set(slug, [...(ids.get(slug) ?? []), id])
  const secret = (what: string) => `${canary} ${what}`
  const area = async (title: string, extra: Record<string, unknown> = {}) => {
    const { id } = await payload.create({
      collection: 'focus-areas',
      locale: 'de',
      data: { title, summary: 'Offen', _status: 'published', ...extra },
    })
    keep('focus-areas', id)
    return id
  }
  const pdf = await onePagePdf('Nicht veröffentlicht')
  const file = await payload.create({
    collection: 'documents',
    locale: 'de',
    data: { title: secret('Datei') },
    file: { data: pdf, mimetype: 'application/pdf', name: `${canary}.pdf`, size: pdf.length },
  })
  keep('documents', file.id)

  const germanOnly = await area('Nur deutsch veröffentlicht')
  await payload.update({
    collection: 'focus-areas',
    id: germanOnly,
    locale: 'en',
    draft: true,
    data: { title: secret('draft locale'), summary: secret('summary'), slug: canary.toLowerCase() },
  })
  const newer = await area('Neuer Entwurf')
  await payload.update({
    collection: 'focus-areas',
    id: newer,
    locale: 'de',
    draft: true,
    data: { title: secret('newer draft'), _status: 'draft' },
  })
  const trashed = await area(secret('Papierkorb'))
  await payload.update({
    collection: 'focus-areas',
    id: trashed,
    data: { deletedAt: new Date().toISOString() },
  })
  const withdrawn = await area(secret('zurückgezogen'))
  await payload.update({
    collection: 'focus-areas',
    id: withdrawn,
    locale: 'de',
    data: { _status: 'draft' },
  })
  const draft = await payload.create({
    collection: 'focus-areas',
    locale: 'de',
    draft: true,
    data: { title: secret('Entwurf'), parent: germanOnly },
  })
  keep('focus-areas', draft.id)
  await payload.jobs.queue({
    task: 'schedulePublish',
    input: { type: 'publish', locale: 'de', doc: { relationTo: 'focus-areas', value: draft.id } },
    waitUntil: new Date(Date.now() + 3_600_000),
  } as never)

  const hidden = await payload.create({
    collection: 'publications',
    locale: 'de',
    draft: true,
    data: {
      title: secret('Veröffentlichung'),
      kind: 'study',
      date: '2020-01-01',
      topics: [germanOnly],
      files: [{ file: file.id, language: 'de', format: 'pdf' }],
    },
  })
  const open = await payload.create({
    collection: 'publications',
    locale: 'de',
    data: {
      title: 'Offene Veröffentlichung',
      kind: 'study',
      date: '2021-01-01',
      topics: [germanOnly, draft.id, withdrawn],
      supersededBy: hidden.id,
      _status: 'published',
    },
  })
  keep('publications', hidden.id)
  keep('publications', open.id)
  const user = await payload.create({
    collection: 'users',
    data: {
      name: secret('Konto'),
      email: `${canary.toLowerCase()}@example.org`,
      password: 'long-enough-for-a-test',
      roles: ['admin'],
    },
  })
  keep('users', user.id)

  const page = await payload.create({
    collection: 'pages',
    locale: 'de',
    draft: true,
    data: { title: secret('Seite im Menü') },
  })
  await plantInGlobals(payload, secret, page.id)

  const guesses = (config: SanitizedConfig) =>
    config.collections.flatMap(({ flattenedFields, slug }) =>
      fieldPaths(flattenedFields).flatMap((path) =>
        ['de', 'en', 'all'].flatMap((locale) =>
          ['like', 'contains', 'not_equals', 'equals'].map((operator) => {
            const ask = (word: string) =>
              `/${slug}?where[${path}][${operator}]=${word}&locale=${locale}&draft=true&trash=true`
            return { right: ask(canary), wrong: ask('Zqxkanary') }
          }),
        ),
      ),
    )
  const fileName = file.filename ?? ''
  const removeFiles = async () => {
    await rm(`data/documents/${fileName}`, { force: true })
  }
  return { canary, fileName, hiddenId: hidden.id, ids, guesses, removeFiles }
}
