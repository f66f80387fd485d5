import { uploadLimit } from '@/lib/limits'

import { fileTooLarge } from './large-file'
import { refuse } from './refusal'

const jsonLimit = 1_000_000
// A question sent as POST may be as long as one in an address.
const questionLimit = 16_000
const nestingLimit = 200

const tooLarge = {
  de: 'Das ist mehr, als auf einmal angenommen wird. Bitte teilen Sie es auf.',
  en: 'That is more than is accepted at once. Please split it up.',
}
// Nobody reads it: the client is gone.
const brokenOff = {
  de: 'Die Anfrage ist unvollständig angekommen. Bitte senden Sie sie noch einmal.',
  en: 'The request arrived incomplete. Please send it again.',
}
const notUtf8 = {
  de: 'Die Anfrage ist nicht in UTF-8 geschrieben. Bitte senden Sie sie in dieser Kodierung.',
  en: 'The request is not written in UTF-8. Please send it in that encoding.',
}
const notJson = {
  de: 'Die Anfrage ist kein gültiges JSON. Bitte prüfen Sie Klammern, Kommas und Anführungszeichen.',
  en: 'The request is not valid JSON. Please check brackets, commas and quotes.',
}

/** The bytes of the body, or nothing when there are more than `limit`; it stops reading there. */
async function bytesOf(body: ReadableStream<Uint8Array>, limit: number) {
  const chunks: Uint8Array[] = []
  let size = 0
  const reader = body.getReader()
  for (let part = await reader.read(); !part.done; part = await reader.read()) {
    size += part.value.byteLength
    if (size > limit) {
      await reader.cancel().catch(() => undefined)
      return undefined
    }
    chunks.push(part.value)
  }
  return Buffer.concat(chunks)
}

/** How deep brackets stand inside each other, whatever stands in quotes. A pattern would take quadratic time. */
function nestingOf(text: string): number {
  let depth = 0
  let deepest = 0
  let isQuoted = false
  for (let at = 0; at < text.length; at += 1) {
    const sign = text[at]
    if (isQuoted && sign === '\\') at += 1
    else if (sign === '"') isQuoted = !isQuoted
    else if (isQuoted) continue
    else if (sign === '[' || sign === '{') deepest = Math.max(deepest, (depth += 1))
    else if (sign === ']' || sign === '}') depth -= 1
  }
  return deepest
}

/** The JSON without keys that would reach the prototype of an object; nothing when it is not JSON. */
export function cleanJson(text: string): string | undefined {
  if (text.trim() === '') return '{}'
  if (nestingOf(text) > nestingLimit) return undefined
  try {
    const value: unknown = JSON.parse(text, (key, item: unknown) =>
      key === '__proto__' ? undefined : item,
    )
    if (typeof value !== 'object' || value === null) return undefined
    return /__proto__|\\u00/.test(text) ? JSON.stringify(value) : text
  } catch {
    return undefined
  }
}

/** A stream that ends with an error after `limit` bytes, whatever the headers promised. */
function limited(body: ReadableStream<Uint8Array>, limit: number, onExcess: () => void) {
  let size = 0
  return body.pipeThrough(
    new TransformStream<Uint8Array, Uint8Array>({
      transform(chunk, controller) {
        size += chunk.byteLength
        if (size <= limit) {
          controller.enqueue(chunk)
          return
        }
        onExcess()
        controller.error(new Error('too large'))
      },
    }),
  )
}

/** The text of JSON; undefined when it is not UTF-8: a replaced letter would be stored. */
function textOf(bytes: Uint8Array): string | undefined {
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes)
  } catch {
    return undefined
  }
}

/** An import reads its file itself, after it knows who sends it, and counts its bytes. */
const isImport = ({ method, url }: Request) =>
  method === 'POST' && new URL(url).pathname === '/api/translations/import'

/** A question that Payload reads from the body instead of the address. */
const isQuestion = ({ headers }: Request) =>
  [...headers.keys()].some((name) => name.endsWith('method-override'))

/** `answer` stands for the handler's own as soon as it is there: then the request was refused. */
export type Admitted = { request: Request; answer?: Response | undefined }

/** An upload as a counted stream. */
function admitUpload(request: Request, sent: ReadableStream<Uint8Array>): Admitted {
  const admitted: Admitted = { request }
  const body = limited(sent, uploadLimit + jsonLimit, () => {
    admitted.answer = refuse(request, 413, fileTooLarge)
  })
  admitted.request = new Request(request, { body, duplex: 'half' } as RequestInit)
  return admitted
}

/**
 * Reads the body before anything parses it: JSON, forms and text up to 1 MB and well-formed, uploads as
 * a counted stream. The length that the client claims decides nothing.
 */
export async function admitBody(request: Request): Promise<Admitted> {
  if (!request.body) return { request }
  const type = (request.headers.get('content-type') ?? '').split(';')[0]?.trim().toLowerCase() ?? ''
  const isAsking = isQuestion(request)
  if (isImport(request) && !isAsking) return { request }
  if (type.startsWith('multipart/')) return admitUpload(request, request.body)
  let bytes: Buffer<ArrayBuffer> | undefined
  try {
    bytes = await bytesOf(request.body, isAsking ? questionLimit : jsonLimit)
  } catch {
    return { request, answer: refuse(request, 400, brokenOff) }
  }
  if (!bytes) return { request, answer: refuse(request, 413, tooLarge) }
  let body: Uint8Array<ArrayBuffer> | string = bytes
  if (type === 'application/json') {
    const text = textOf(bytes)
    if (text === undefined) return { request, answer: refuse(request, 400, notUtf8) }
    const clean = cleanJson(text)
    if (clean === undefined) return { request, answer: refuse(request, 400, notJson) }
    body = clean
  }
  const { headers, method, signal, url } = request
  const sent = new Headers(headers)
  sent.delete('content-length')
  return { request: new Request(url, { body, headers: sent, method, signal }) }
}
