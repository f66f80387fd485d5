import type { CollectionBeforeChangeHook, Field, PayloadRequest } from 'payload'

import { load } from '@/collections/translations/ledger/store'
import { label } from '@/fields/label'
import { unticked } from '@/fields/unticked'
import { fingerprint } from '@/translation/digest'

/** A document of a collection, or a global under its slug. */
export type SourcePlace = { origin: string; document: string }

/** What a text that the desk does not translate keeps of the document that it was made from. */
export type MadeFrom = { of?: string | null; digest?: string | null; at?: string | null }

/** Recognises the present words of a document in its source language, as the translation desk reads them. */
export async function sourceDigest(
  req: PayloadRequest,
  { document, origin }: SourcePlace,
): Promise<string> {
  const stored = await load(req, origin, document)
  const units = stored?.units.filter(({ isGone }) => !isGone) ?? []
  return fingerprint(units.map(({ digest }) => digest).join(' '))
}

/** Whether the source has other words than those that a text was made from. */
export const isSourceChanged = (madeFrom: MadeFrom | null | undefined, present: string): boolean =>
  madeFrom?.digest !== present

type Doc = Record<string, unknown> & {
  matchesSource?: boolean | null
  madeFrom?: MadeFrom | null
}

/** A new text is made from the present source; an older one when somebody says that it says the same. */
export const keepMadeFrom =
  (
    sourceOf: (doc: Record<string, unknown>) => SourcePlace | undefined,
  ): CollectionBeforeChangeHook =>
  async ({ data, originalDoc, req }) => {
    const doc: Doc = { ...(originalDoc as Doc | undefined), ...(data as Doc) }
    const source = sourceOf(doc)
    if (!source) return data as Doc
    const of = `${source.origin}:${source.document}`
    const { madeFrom, matchesSource } = doc
    if (!matchesSource && madeFrom?.digest && madeFrom.of === of) return data as Doc
    const digest = await sourceDigest(req, source)
    const at = new Date().toISOString()
    return { ...data, matchesSource: false, madeFrom: { of, digest, at } }
  }

type Shown = { de: string; en: string; condition?: (data: Record<string, unknown>) => boolean }

/** The tick by which somebody says that a text says what its source says; `de` and `en` name the source. */
export const madeFromFields = ({ condition, de, en }: Shown): Field[] => [
  {
    name: 'matchesSource',
    ...unticked,
    label: label(`Sagt dasselbe wie ${de}`, `Says the same as ${en}`),
    admin: {
      position: 'sidebar',
      ...(condition ? { condition } : {}),
      description: label(
        'Ankreuzen, wenn Sie beide Texte in ihrem heutigen Stand verglichen haben. Der Stand wird beim Speichern festgehalten, das Häkchen verschwindet dann.',
        'Tick it when you have compared both texts as they are today. The state is noted on saving, and the tick goes away.',
      ),
    },
  },
  {
    name: 'madeFrom',
    type: 'group',
    admin: { hidden: true },
    label: label('Stand der Quelle', 'State of the source'),
    access: { create: () => false, update: () => false, read: ({ req }) => Boolean(req.user) },
    fields: [
      { name: 'of', type: 'text', label: label('Quelle', 'Source') },
      { name: 'digest', type: 'text', label: label('Kennung', 'Digest') },
      { name: 'at', type: 'date', label: label('Stand vom', 'State of') },
    ],
  },
]
