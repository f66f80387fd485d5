import { getTranslation } from '@payloadcms/translations'
import type { PayloadRequest } from 'payload'

import { isInvalidField } from '@/fields/invalid-field'
import { inPanelLanguage } from '@/i18n/panel-languages'
import type { PlanInput } from '@/lib/plans'

const gone = {
  de: 'Das Dokument gibt es nicht mehr.',
  en: 'The document no longer exists.',
}
const trashed = {
  de: 'Das Dokument liegt im Papierkorb.',
  en: 'The document is in the trash.',
}
const technical = {
  de: 'Das Speichern ist fehlgeschlagen.',
  en: 'Saving failed.',
}

/** Why a plan cannot be carried out, in the language of the request. */
export async function planReason(
  { doc }: PlanInput,
  error: unknown,
  req: PayloadRequest,
): Promise<string> {
  if (isInvalidField(error)) {
    const fields = error.data.errors.map(
      ({ label, message, path }) => `${getTranslation(label ?? path, req.i18n)}: ${message}`,
    )
    return fields.join(' ')
  }
  const stored = doc
    ? await req.payload.db.findOne<{ id: string; deletedAt?: unknown }>({
        collection: doc.relationTo,
        where: { id: { equals: doc.value } },
        req: {},
      })
    : undefined
  if (doc && !stored) return inPanelLanguage(req, gone)
  return inPanelLanguage(req, stored?.deletedAt ? trashed : technical)
}
