import type { PayloadRequest } from 'payload'

import { defaultLocale, isLocale } from '@/i18n/locales'

import { askedLanguages, withoutHiddenIds } from './hidden-ids'

type Asked = Request & Partial<Pick<PayloadRequest, 'payload' | 'user'>>

const isJson = ({ headers }: Response) => headers.get('content-type')?.includes('json') ?? false

function restLanguages(url: string) {
  const word = new URL(url).searchParams.get('locale')
  if (word === 'all' || word === '*') return ['all' as const]
  return [isLocale(word) ? word : defaultLocale]
}

async function graphqlLanguages(request: Request) {
  const { query } = (await request.json()) as { query?: unknown }
  return askedLanguages(String(query))
}

/**
 * Takes what strangers may not know out of an answer to a question. Payload writes who asks, and itself, into the
 * request that it handles.
 */
export async function forStrangers(
  handle: (request: Request) => Promise<Response>,
  asked: Request,
): Promise<Response> {
  const isGraphql = asked.method === 'POST'
  const question = isGraphql ? asked.clone() : asked
  const answer = await handle(asked)
  const { payload, user } = asked as Asked
  if (user || !payload || !answer.ok || !isJson(answer)) return answer
  const languages = isGraphql ? await graphqlLanguages(question) : restLanguages(asked.url)
  const data = await withoutHiddenIds(payload, await answer.json(), languages)
  const headers = new Headers(answer.headers)
  headers.delete('content-length')
  return new Response(JSON.stringify(data), { status: answer.status, headers })
}
