import { defaultLocale } from '@/i18n/locales'

import { readData, type ReadData } from './data'
import { readQuery } from './query'
import { refuse } from './refusal'
import type { ApiRoute } from './route'

const unreadable = (name: string) => ({
  de: `Die Angabe „${name}“ in der Adresse ist nicht lesbar. Bitte prüfen Sie, wie sie geschrieben ist.`,
  en: `“${name}” in the address cannot be read. Please check how it is spelled.`,
})

/** Whether a question is sent as POST, since it is too long for an address. */
export const isQuestion = ({ headers, method }: Request): boolean =>
  method === 'POST' &&
  ['x-payload-http-method-override', 'x-http-method-override'].some(
    (name) => headers.get(name) === 'GET',
  )

/** The question as the GET that Payload makes of it, so that all that follows sees one kind. */
async function asGet(request: Request): Promise<Request> {
  const { headers, signal, url } = request
  const isForm = headers.get('content-type') === 'application/x-www-form-urlencoded'
  const text = isForm ? await request.text() : ''
  const sent = new Headers(headers)
  for (const name of [
    'content-type',
    'content-length',
    'x-payload-http-method-override',
    'x-http-method-override',
  ])
    sent.delete(name)
  const address = new URL(url)
  address.search = [address.search.slice(1), text].filter(Boolean).join('&')
  return new Request(address, { headers: sent, signal })
}

/**
 * Reads query and data of a request in the same way as Payload, but before it: what cannot be read is the
 * mistake of the sender and is refused here, so that an error behind is a fault of ours.
 */
export async function readRequest(asked: Request, route: ApiRoute): Promise<ReadData> {
  const request = isQuestion(asked) ? await asGet(asked) : asked
  const address = new URL(request.url)
  // A file is named by its path; Payload would look for another one below `prefix`, which no file has here.
  // Of its query only the wish to store it is read.
  if (route.pattern.startsWith('/file/'))
    address.search = address.searchParams.has('download') ? 'download' : ''
  const query = readQuery(address.search, route)
  if ('fault' in query) return { answer: refuse(asked, 400, unreadable(query.fault)) }
  address.search = query.search
  // Without a language Payload reads and stores no text of a global, and says that it is saved; and it asks the
  // database for a status without one. Who changes many documents has to name it (fields/endpoints/bulk-update.ts).
  const needsLanguage = route.global !== undefined || route.pattern.startsWith('/access')
  if (needsLanguage && !address.searchParams.get('locale'))
    address.searchParams.set('locale', defaultLocale)
  const init = request.body ? ({ duplex: 'half' } as RequestInit) : {}
  const same =
    address.href === request.url ? request : new Request(address, new Request(request, init))
  // An import reads its file itself.
  const isImport = route.collection === 'translations' && route.pattern === '/import'
  if (isImport) return { request: same }
  // In all languages at once a value is an object with one for each.
  const isOfOne = !['all', '*'].includes(address.searchParams.get('locale') ?? '')
  return readData(same, { fields: isOfOne ? route.fields : [], takesFile: route.takesFile })
}
