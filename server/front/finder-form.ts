import type { IncomingMessage, ServerResponse } from 'node:http'

import pLimit from 'p-limit'

import { harvestPath, readAddress } from '@/lib/address'
import { finderFormLimit } from '@/lib/finder/question'
import { encodePage, type RenderedPage } from '@/server/cache/cached-page'
import { noStore } from '@/server/headers'

import { sendCachedPage, sendText } from './send'

type Render = (key: string, form: string) => Promise<RenderedPage>

/** Renders at a time: visitors who read pages come first. */
const atOnce = 2

const isFormPost = ({ headers, method }: IncomingMessage): boolean =>
  method === 'POST' &&
  Boolean(headers['content-type']?.startsWith('application/x-www-form-urlencoded'))

/** The key of the finder page that a form is posted to; undefined for any other request. */
export function finderKey(request: IncomingMessage): string | undefined {
  if (!isFormPost(request)) return undefined
  const address = readAddress(request.url ?? '')
  return address.kind === 'section' && address.room === 'finder' ? address.canonical : undefined
}

/** True for a harvester that sends its arguments as a form. */
export const isHarvestForm = (request: IncomingMessage): boolean =>
  request.url === harvestPath && isFormPost(request)

/** The body of a form as it was sent; undefined when it exceeds `finderFormLimit`. */
export async function readForm(request: IncomingMessage): Promise<string | undefined> {
  const parts: Buffer[] = []
  let size = 0
  for await (const part of request) {
    const bytes = Buffer.from(part as Buffer)
    size += bytes.length
    if (size > finderFormLimit) return undefined
    parts.push(bytes)
  }
  const form = Buffer.concat(parts).toString()
  // Browsers encode all other letters; a header could not carry them.
  return /^[!-~]*$/.test(form) ? form : ''
}

/**
 * Answers the form of the finder. What somebody looks for is rendered into one answer that nobody may store: it reaches no
 * address, no cache, no file and no log.
 */
export function finderForm(render: Render, serverUrl: string) {
  const inTurn = pLimit(atOnce)
  return async (request: IncomingMessage, response: ServerResponse, key: string): Promise<void> => {
    const form = await readForm(request)
    if (form === undefined) {
      sendText(response, { status: 413, serverUrl })
      return
    }
    const { headers, ...made } = await inTurn(() => render(key, form))
    const { 'CDN-Cache-Control': _, ...own } = headers
    const answer = { ...made, headers: { ...own, 'Cache-Control': noStore } }
    sendCachedPage(request, response, await encodePage(answer, { changed: '', withdrawn: '' }))
  }
}
