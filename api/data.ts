import type { FlattenedField } from 'payload'

import { cleanJson } from './body'
import { refuse } from './refusal'
import { shapeFault } from './shapes'

const mostFields = 20

type Text = { de: string; en: string }

const texts = {
  form: {
    de: 'Das Formular ist unvollständig angekommen. Bitte senden Sie es noch einmal ab.',
    en: 'The form arrived incomplete. Please send it again.',
  },
  data: {
    de: 'Die Angaben sind nicht lesbar: Erwartet wird ein JSON-Objekt aus gültigen Zeichen.',
    en: 'The data cannot be read: a JSON object of valid characters is expected.',
  },
  file: {
    de: 'Die Datei ist nicht lesbar: Bitte wählen Sie eine einzige Datei, deren Name keine Steuerzeichen enthält.',
    en: 'The file cannot be read: please choose one single file whose name has no control characters.',
  },
  noFile: {
    de: 'Hier wird keine Datei angenommen. Bitte laden Sie sie unter „Bilder“ oder „Dokumente“ hoch.',
    en: 'No file is accepted here. Please upload it under “Images” or “Documents”.',
  },
  date: {
    de: 'Die Angaben „createdAt“, „updatedAt“ und „deletedAt“ müssen ein Datum wie 2026-01-31T12:00:00Z oder leer sein.',
    en: 'The fields “createdAt”, “updatedAt” and “deletedAt” must be a date such as 2026-01-31T12:00:00Z, or empty.',
  },
  type: {
    de: 'Diese Art von Inhalt wird hier nicht angenommen. Bitte senden Sie JSON (application/json) oder ein Formular (multipart/form-data).',
    en: 'This type of content is not accepted here. Please send JSON (application/json) or a form (multipart/form-data).',
  },
} satisfies Record<string, Text>

const shape = (path: string): Text => ({
  de: `Die Angabe „${path}“ hat nicht die Form, die dieses Feld braucht. Bitte prüfen Sie Text, Zahl, Datum oder Liste.`,
  en: `“${path}” does not have the form that this field needs. Please check text, number, date or list.`,
})

/** A request that Payload can read, or the refusal. */
export type ReadData =
  { request: Request; answer?: undefined } | { request?: undefined; answer: Response }

const control = /[\u0000-\u001f\u007f]/

/** The dates that Payload keeps itself: it checks none of them, and fails at what is no date. */
const ownDates = ['createdAt', 'updatedAt', 'deletedAt']

const isDate = (value: unknown) =>
  typeof value === 'string' && !Number.isNaN(new Date(value).getTime())

/** What is wrong with a text that should be JSON of an object whose words can be stored: no NUL, no half of a surrogate pair. */
function faultOf(text: string, fields: FlattenedField[]): Text | undefined {
  try {
    const value: unknown = JSON.parse(text, (key, item: unknown) => {
      const words = typeof item === 'string' ? key + item : key
      if (words.includes('\0') || !words.isWellFormed()) throw new Error('These words are no text.')
      return item
    })
    if (typeof value !== 'object' || value === null || Array.isArray(value)) return texts.data
    const known = value as Record<string, unknown>
    const dates = ownDates.map((name) => known[name] ?? '').filter((date) => date !== '')
    if (!dates.every(isDate)) return texts.date
    const path = shapeFault(fields, known)
    return path === undefined ? undefined : shape(path)
  } catch {
    return texts.data
  }
}

/** The same request with these data as JSON. */
function withJson({ headers, method, signal, url }: Request, body: string): Request {
  const sent = new Headers(headers)
  sent.set('content-type', 'application/json')
  sent.delete('content-length')
  return new Request(url, { method, headers: sent, body, signal })
}

/** A form with its file, written anew: Payload's parser gets nothing broken. */
function withFile({ headers, method, signal, url }: Request, data: string, file: File): Request {
  const body = new FormData()
  body.append('_payload', data)
  body.append('file', file)
  const sent = new Headers(headers)
  sent.delete('content-type')
  sent.delete('content-length')
  return new Request(url, { method, headers: sent, body, signal })
}

type Place = {
  /** The fields of what is saved, each with a value of one language. */
  fields?: FlattenedField[] | undefined
  takesFile?: boolean | undefined
}

/** The data of a form, and at most one file. */
async function readForm(request: Request, { fields = [], takesFile }: Place): Promise<ReadData> {
  const no = (text: Text) => ({ answer: refuse(request, 400, text) })
  const form = await request.formData().catch(() => undefined)
  if (!form) return no(texts.form)
  if (form.getAll('file').length > 1 || [...form.keys()].length > mostFields)
    return { answer: refuse(request, 413, texts.file) }
  const [data = '{}', ...moreData] = form.getAll('_payload')
  const clean = typeof data === 'string' && moreData.length === 0 ? cleanJson(data) : undefined
  if (clean === undefined) return no(texts.data)
  const fault = faultOf(clean, fields)
  if (fault) return no(fault)
  const file = form.get('file')
  // A form without a chosen file sends an empty one.
  if (file === null || (file instanceof File && file.name === '' && file.size === 0))
    return { request: withJson(request, clean) }
  if (!takesFile) return no(texts.noFile)
  if (typeof file === 'string' || control.test(file.name)) return no(texts.file)
  return { request: withFile(request, clean, file) }
}

/**
 * Reads what a request brings along before Payload does, so that nothing malformed gets there: a JSON object,
 * or a form. A request without a body brings an empty object.
 */
export async function readData(request: Request, place: Place = {}): Promise<ReadData> {
  const { fields = [] } = place
  const { headers, method } = request
  if (method !== 'POST' && method !== 'PATCH') return { request }
  const type = headers.get('content-type')?.split(';')[0]?.trim().toLowerCase() ?? ''
  if (type === 'multipart/form-data') return readForm(request, place)
  const text = await request.text()
  if (type !== 'application/json' && text !== '')
    return { answer: refuse(request, 415, texts.type) }
  const body = text.trim() === '' ? '{}' : text
  const fault = faultOf(body, fields)
  if (fault) return { answer: refuse(request, 400, fault) }
  return { request: withJson(request, body) }
}
