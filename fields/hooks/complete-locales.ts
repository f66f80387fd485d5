import type { CollectionBeforeChangeHook, CollectionSlug, PayloadRequest } from 'payload'

import { keepLocale } from '@/access/published-gate'
import { invalidField } from '@/fields/invalid-field'
import { label, languageLabel } from '@/fields/label'
import { isLocale, type Locale, locales } from '@/i18n/locales'
import type { PanelLanguage } from '@/i18n/panel-languages'

import { aside } from './aside'
import { imagesOf } from './files'
import { filesInTrash } from './files-in-trash'

type Doc = Record<string, unknown>
type Image = {
  id: string
  filename?: string | null
  givenName?: string | null
  alt?: string | null
  decorative?: boolean
}

async function silentImages(doc: unknown, locale: Locale, req: PayloadRequest): Promise<string[]> {
  const ids = imagesOf(doc)
  if (ids.length === 0) return []
  const { docs } = await req.payload.find({
    collection: 'media',
    where: { id: { in: ids } },
    locale,
    depth: 0,
    pagination: false,
    req: aside(req),
  })
  const isSilent = (image: Image) => !image.decorative && !image.alt?.trim()
  return (docs as Image[])
    .filter(isSilent)
    .map(({ filename, givenName, id }) => givenName ?? filename ?? id)
}

function silence(files: string[], locale: Locale): Record<PanelLanguage, string> {
  const { de, en } = languageLabel(locale)
  const names = files.join(', ')
  return {
    de: `Diesen Bildern fehlt der Alternativtext (${de}): ${names}. Bitte ergänzen Sie ihn am Bild oder kennzeichnen Sie das Bild als schmückend.`,
    en: `These images have no alternative text (${en}): ${names}. Please add it to the image or mark the image as decorative.`,
  }
}

function gone(files: string[]): Record<PanelLanguage, string> {
  const names = files.join(', ')
  return {
    de: `Diese Dateien liegen im Papierkorb: ${names}. Bitte stellen Sie sie dort wieder her, oder wählen Sie andere.`,
    en: `These files are in the trash: ${names}. Please restore them there, or choose others.`,
  }
}

/** Why a document cannot be published as it is, because of the files that it shows. */
async function fileFault(doc: unknown, locale: Locale, req: PayloadRequest) {
  const trashed = await filesInTrash(doc, req)
  if (trashed.length > 0) return gone(trashed)
  const silent = await silentImages(doc, locale, req)
  return silent.length > 0 ? silence(silent, locale) : undefined
}

/** The fields that hold files, as the forms call them; whatever else shows files stands in the text. */
const fileFields = {
  logo: label('Logo', 'Logo'),
  file: label('Dokument', 'Document'),
  files: label('Dateien', 'Files'),
}

async function placeOfFault(doc: Doc, locale: Locale, req: PayloadRequest) {
  for (const [path, name] of Object.entries(fileFields))
    if (await fileFault({ [path]: doc[path] }, locale, req)) return { path, name }
  return { path: 'body', name: label('Text', 'Text') }
}

async function storedDoc(collection: CollectionSlug, id: unknown, req: PayloadRequest) {
  if (typeof id !== 'string') return undefined
  const found = { collection, id, locale: 'all', draft: true, depth: 0, trash: true } as const
  return (await req.payload.findByID({ ...found, req: aside(req) })) as unknown as Doc
}

/**
 * Publishing a language needs an alternative text there for every image it shows, and no file of it in the trash.
 * "Publish all" takes the languages that are complete: they have a title, and nothing is wrong with their files. The answer is left in
 * `req.context.completeLocales`, where the localization settings pick it up.
 */
export const completeLocales: CollectionBeforeChangeHook = async ({
  collection,
  data,
  originalDoc,
  req,
}) => {
  req.context['completeLocales'] = undefined
  if (data['_status'] !== 'published' || !isLocale(req.locale)) return
  const original = originalDoc as Doc | undefined
  const whole: Doc = { ...original, ...data }
  const message = await fileFault(whole, req.locale, req)
  if (message) {
    const shownIn = await placeOfFault(whole, req.locale, req)
    throw invalidField(req, { collection: collection.slug, message, ...shownIn })
  }
  const complete: Locale[] = [req.locale]
  const stored = await storedDoc(collection.slug, original?.['id'], req)
  for (const locale of locales) {
    if (locale === req.locale || !stored) continue
    const doc = keepLocale(stored, locale) as Doc
    const title = doc[collection.admin.useAsTitle ?? 'title']
    if (typeof title !== 'string' || title.trim() === '') continue
    if (!(await fileFault(doc, locale, req))) complete.push(locale)
  }
  req.context['completeLocales'] = complete
}
