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

/** How deep brackets stand inside each other, whatever stands in quotes. */
function nestingOf(text: string): number {
  let depth = 0
  let deepest = 0
  for (const [token] of text.matchAll(/"(?:[^"\\]|\\.)*"|[[{]|[\]}]/gs)) {
    if (token.startsWith('"')) continue
    depth += token === '[' || token === '{' ? 1 : -1
    deepest = Math.max(deepest, depth)
  }
  return deepest
}

/** The JSON without keys that would reach the prototype of an object; nothing when it is not JSON. */
function cleanJson(text: string): string | undefined {
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

/** `answer` stands for the handler's own as soon as it is there: then the request was refused. */
export type Admitted = { request: Request; answer?: Response | undefined }

/**
 * Reads the body before anything parses it: JSON, forms and text up to 1 MB and well-formed, uploads as
 * a counted stream. The length that the client claims decides nothing.
 */
export async function admitBody(request: Request): Promise<Admitted> {
  if (!request.body) return { request }
  const type = (request.headers.get('content-type') ?? '').split(';')[0]?.trim().toLowerCase() ?? ''
  if (type.startsWith('multipart/')) {
    const admitted: Admitted = { request }
    const body = limited(request.body, uploadLimit + jsonLimit, () => {
      admitted.answer = refuse(request, 413, fileTooLarge)
    })
    admitted.request = new Request(request, { body, duplex: 'half' } as RequestInit)
    return admitted
  }
  const isQuestion = [...request.headers.keys()].some((name) => name.endsWith('method-override'))
  const bytes = await bytesOf(request.body, isQuestion ? questionLimit : jsonLimit)
  if (!bytes) return { request, answer: refuse(request, 413, tooLarge) }
  const text = bytes.toString('utf8')
  const body = type === 'application/json' ? cleanJson(text) : text
  if (body === undefined) return { request, answer: refuse(request, 400, notJson) }
  const { headers, method, signal, url } = request
  const sent = new Headers(headers)
  sent.delete('content-length')
  return { request: new Request(url, { body, headers: sent, method, signal }) }
}
