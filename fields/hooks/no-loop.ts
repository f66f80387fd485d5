import type { CollectionSlug, FieldHook, PayloadRequest } from 'payload'

import { invalidField } from '@/fields/invalid-field'
import type { PanelLanguage } from '@/i18n/panel-languages'

import { aside } from './aside'

type Words = Record<PanelLanguage, string>
type Chain = { collection: CollectionSlug; field: string }

const idOf = (value: unknown): string | undefined => {
  if (typeof value === 'string') return value
  return typeof value === 'object' && value !== null && 'id' in value ? idOf(value.id) : undefined
}

/** Where the field of a document leads: in what is published and in its newest draft. */
async function nextOf({ collection, field }: Chain, id: string, req: PayloadRequest) {
  const asked = { collection, id, depth: 0, disableErrors: true, trash: true } as const
  const found: string[] = []
  for (const draft of [false, true]) {
    const doc: unknown = await req.payload.findByID({ ...asked, draft, req: aside(req) })
    const next = idOf((doc as Record<string, unknown> | null)?.[field])
    if (next) found.push(next)
  }
  return found
}

/**
 * Refuses a relation that leads back to its own document, directly or through others. Drafts count as well: two
 * drafts would close the loop when both are published. It runs inside the transaction of the save, and saves take
 * turns, so two saves cannot each add one half of a loop.
 */
export const noLoop =
  (name: Words, message: Words): FieldHook =>
  async ({ collection, field, originalDoc, path, req, value }) => {
    const before = originalDoc as Record<string, unknown> | undefined
    const own = idOf(before)
    const wanted = idOf(value)
    if (!collection || !own || !wanted || !('name' in field)) return value as unknown
    const chain = { collection: collection.slug, field: String(field.name) }
    if (wanted === idOf(before?.[chain.field])) return value as unknown
    const seen = new Set<string>()
    const open = [wanted]
    for (let id = open.pop(); id !== undefined; id = open.pop()) {
      if (id === own) throw invalidField(req, { ...chain, path: path.join('.'), name, message })
      if (seen.has(id)) continue
      seen.add(id)
      open.push(...(await nextOf(chain, id, req)))
    }
    return value as unknown
  }
