import type { FieldHook, TextField } from 'payload'

import { isLocale, type Locale, locales } from '@/i18n/locales'
import { inPanelLanguage } from '@/i18n/panel-languages'
import type { Paged } from '@/lib/address'
import { slugLimits } from '@/lib/slug'
import { cutAtWord, slugify } from '@/lib/slugify'

import { invalidField } from './invalid-field'
import { label, languageLabel } from './label'
import { addressFault } from './slug-faults'

type Doc = Record<string, unknown>
type Localized = Partial<Record<Locale, unknown>>

const name = label('Adresse der Seite', 'Page address')

const kindWords: Record<Paged, Partial<Record<Locale, string>> & { en: string }> = {
  pages: { de: 'seite', en: 'page' },
  'focus-areas': { de: 'schwerpunkt', en: 'focus-area' },
  'member-organisations': { de: 'mitglied', en: 'member' },
  publications: { de: 'veroeffentlichung', en: 'publication' },
}

/** An address from a title; a title without letters and digits gets a word of its kind and a short id. */
function madeFrom(title: unknown, collection: Paged, locale: Locale): string {
  const made = typeof title === 'string' ? cutAtWord(slugify(title)) : ''
  if (made) return made
  const words = kindWords[collection]
  return `${words[locale] ?? words.en}-${crypto.randomUUID().slice(0, 8)}`
}

const collectionOf = (collection: { slug: string } | null) => collection?.slug as Paged

/** Tidies what was typed; made from the title only when a language is published without one. */
const tidy: FieldHook = ({ collection, data, originalDoc, req, value }) => {
  const before = originalDoc as Doc | undefined
  const typed: unknown = value ?? before?.['slug']
  const tidied = typeof typed === 'string' ? slugify(typed) : ''
  if (tidied) return tidied
  const publishes = (data?.['_status'] ?? before?.['_status']) === 'published'
  const title: unknown = data?.['title'] ?? before?.['title']
  if (!publishes || typeof title !== 'string' || !isLocale(req.locale)) return null
  return madeFrom(title, collectionOf(collection), req.locale)
}

/**
 * "Publish all" publishes languages whose fields Payload does not validate: each of them gets an address,
 * and one that it cannot have is refused with its language.
 */
const addressOthers: FieldHook = async ({
  collection,
  context,
  data,
  originalDoc,
  req,
  siblingDocWithLocales,
  value,
}) => {
  const before = originalDoc as Doc | undefined
  // Payload hands hooks the status of each language when all are published, and else that of one.
  const publishesAll = typeof before?.['_status'] === 'object' && data?.['_status'] === 'published'
  const complete: unknown = context['completeLocales']
  if (!publishesAll || !Array.isArray(complete)) return value as unknown
  const doc = siblingDocWithLocales as { slug?: Localized; title?: Localized }
  for (const locale of locales.filter((each) => each !== req.locale && complete.includes(each))) {
    const own = doc.slug?.[locale]
    const slug =
      typeof own === 'string' && own
        ? own
        : madeFrom(doc.title?.[locale], collectionOf(collection), locale)
    const place = {
      req,
      collection: collectionOf(collection),
      id: before['id'] as string,
      locale,
      slug,
    }
    const fault = await addressFault(place)
    if (fault) {
      const { de, en } = languageLabel(locale)
      const message = { de: `${de}: ${fault.de}`, en: `${en}: ${fault.en}` }
      throw invalidField(req, { collection: collectionOf(collection), path: 'slug', name, message })
    }
    doc.slug = { ...doc.slug, [locale]: slug }
  }
  return value as unknown
}

/**
 * The document's part of the URL, unique per language; documents in the trash hold none. What is published
 * always has one, and one that leads to its page.
 */
export const slug = (): TextField => ({
  name: 'slug',
  type: 'text',
  localized: true,
  index: true,
  // A duplicate gets an address of its own when it is published.
  disableDuplicate: true,
  label: name,
  admin: {
    position: 'sidebar',
    description: label(
      `Letzter Teil der Webadresse, z. B. „wissenstransfer“, höchstens ${slugLimits.typed.toString()} Zeichen. Leer: wird beim Veröffentlichen aus dem Titel.`,
      `Last part of the web address, e.g. “knowledge-transfer”, at most ${slugLimits.typed.toString()} characters. Empty: made from the title when published.`,
    ),
  },
  hooks: { beforeValidate: [tidy], beforeChange: [addressOthers] },
  validate: async (value: unknown, { collectionSlug, id, req }) => {
    if (typeof value !== 'string' || value === '' || !isLocale(req.locale)) return true
    const collection = collectionSlug as Paged
    const fault = await addressFault({ req, collection, id, locale: req.locale, slug: value })
    return fault ? inPanelLanguage(req, fault) : true
  },
})
