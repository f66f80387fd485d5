import type { CollectionBeforeChangeHook, CollectionSlug, PayloadRequest } from 'payload'

import { keepLocale } from '@/access/published-gate'
import { invalidField } from '@/fields/invalid-field'
import { label, languageLabel } from '@/fields/label'
import { isLocale, type Locale, locales } from '@/i18n/locales'
import type { PanelLanguage } from '@/i18n/panel-languages'

import { aside } from './aside'
import { imagesOf } from './files'

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

async function storedDoc(collection: CollectionSlug, id: unknown, req: PayloadRequest) {
  if (typeof id !== 'string') return undefined
  const found = { collection, id, locale: 'all', draft: true, depth: 0, trash: true } as const
  return (await req.payload.findByID({ ...found, req: aside(req) })) as unknown as Doc
}

/**
 * Publishing a language needs an alternative text there for every image it shows. "Publish all" takes
 * the languages that are complete: they have a title, and their images speak. The answer is left in
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
  const silent = await silentImages({ ...original, ...data }, req.locale, req)
  if (silent.length > 0) {
    const shownIn =
      'body' in data
        ? { path: 'body', name: label('Text', 'Text') }
        : { path: 'logo', name: label('Logo', 'Logo') }
    const message = silence(silent, req.locale)
    throw invalidField(req, { collection: collection.slug, message, ...shownIn })
  }
  const complete: Locale[] = [req.locale]
  const stored = await storedDoc(collection.slug, original?.['id'], req)
  for (const locale of locales) {
    if (locale === req.locale || !stored) continue
    const doc = keepLocale(stored, locale) as Doc
    const title = doc[collection.admin.useAsTitle ?? 'title']
    if (typeof title !== 'string' || title.trim() === '') continue
    if ((await silentImages(doc, locale, req)).length === 0) complete.push(locale)
  }
  req.context['completeLocales'] = complete
}
