import type { CollectionBeforeChangeHook } from 'payload'

import { invalidField } from '@/fields/invalid-field'
import { label, languageLabel } from '@/fields/label'
import { locales } from '@/i18n/locales'
import { inPanelLanguage } from '@/i18n/panel-languages'

import { aside } from './aside'
import { isSlugTaken } from './slug-taken'

type Slugs = Partial<Record<string, string | null>>

/** A document comes back from the trash only if nobody took its address in the meantime. */
export const restoreChecksSlug: CollectionBeforeChangeHook = async ({
  collection: { slug: collection },
  data,
  originalDoc,
  req,
}) => {
  const before = originalDoc as { id: string; deletedAt?: string | null } | undefined
  if (!before?.deletedAt || !('deletedAt' in data) || data['deletedAt']) return
  const { slug } = (await req.payload.findByID({
    collection,
    id: before.id,
    locale: 'all',
    draft: true,
    depth: 0,
    trash: true,
    select: { slug: true },
    req: aside(req),
  })) as unknown as { slug?: Slugs }
  for (const locale of locales) {
    const taken = locale === req.locale ? (data['slug'] as string | undefined) : undefined
    const wanted = taken ?? slug?.[locale]
    if (!wanted || !(await isSlugTaken({ req, collection, id: before.id, locale, slug: wanted })))
      continue
    const { de, en } = languageLabel(locale)
    const message = {
      de: `Die Adresse „${wanted}“ (${de}) gehört inzwischen einem anderen Dokument. Bitte öffnen Sie das Dokument im Papierkorb und geben Sie ihm dort eine neue.`,
      en: `The address “${wanted}” (${en}) now belongs to another document. Please open the document in the trash and give it a new one there.`,
    }
    const name = label('Adresse der Seite', 'Page address')
    const refusal = invalidField(req, { collection, path: 'slug', name, message })
    // Lists show the message alone.
    refusal.message = inPanelLanguage(req, message)
    throw refusal
  }
}
