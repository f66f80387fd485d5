import type { CollectionBeforeChangeHook, CollectionBeforeOperationHook } from 'payload'

import { invalidField } from '@/fields/invalid-field'
import { label } from '@/fields/label'
import type { PanelLanguage } from '@/i18n/panel-languages'
import { type ActiveContent, pdfContents } from '@/lib/pdf-contents'

const pdf = 'application/pdf'

const names: Record<ActiveContent, Record<PanelLanguage, string>> = {
  script: { de: 'Skripte', en: 'scripts' },
  launch: { de: 'Befehle, die Programme starten', en: 'commands that start programs' },
  attachment: { de: 'angehängte Dateien', en: 'attached files' },
  form: { de: 'ein Formular, das Daten sendet', en: 'a form that sends data' },
  media: { de: 'eingebettete Medien', en: 'embedded media' },
}

const namesOf = (active: ActiveContent[], language: PanelLanguage) =>
  active.map((kind) => names[kind][language]).join(', ')

/** What a PDF is stored as: whether browsers may open it. */
export const openingOf = (data: Buffer): 'active' | 'plain' | 'unread' => {
  const { active, isRead } = pdfContents(data)
  if (active.length > 0) return 'active'
  return isRead ? 'plain' : 'unread'
}

/** A new PDF that does more than being read is refused, with what it holds and the way around it. */
export const refuseActive: CollectionBeforeOperationHook = ({
  collection,
  // eslint-disable-next-line @typescript-eslint/no-deprecated -- the union keeps 'read' until Payload 4
  operation,
  req,
}) => {
  const { file } = req
  if (file?.mimetype !== pdf || !['create', 'update'].includes(operation)) return
  const { active } = pdfContents(file.data)
  if (active.length === 0) return
  throw invalidField(req, {
    collection: collection.slug,
    path: 'file',
    name: label('Datei', 'File'),
    message: {
      de: `Dieses PDF enthält mehr als Text und Bilder: ${namesOf(active, 'de')}. Das kann Menschen schaden, die es öffnen. Bitte speichern Sie es ohne das neu, z. B. mit „Drucken“ und „Als PDF speichern“.`,
      en: `This PDF contains more than text and images: ${namesOf(active, 'en')}. That can harm people who open it. Please save it without that, e.g. with “Print” and “Save as PDF”.`,
    },
  })
}

/** Stores whether browsers may open a new file. */
export const noteContents: CollectionBeforeChangeHook = ({ data, req: { file } }) => {
  if (!file) return data as unknown
  const opening = file.mimetype === pdf ? openingOf(file.data) : null
  return { ...(data as object), opening }
}
