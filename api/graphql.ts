import { env } from '@/env'
import { defaultLocale } from '@/i18n/locales'

import { forStrangers } from './for-strangers'
import { graphqlFault } from './graphql-size'

const refused = (message: string) => Response.json({ errors: [{ message }] }, { status: 400 })

/** The request in German, if its address names no language: a query that names none reads globals with it. */
function inSomeLanguage(request: Request): Request {
  const address = new URL(request.url)
  if (address.searchParams.get('locale')) return request
  address.searchParams.set('locale', defaultLocale)
  return new Request(address, request)
}

/** Lets a handler answer GraphQL queries that are small and well-formed; the others are 400. */
export const limitedGraphql =
  <Context>(handle: (request: Request, context: Context) => Promise<Response>) =>
  async (request: Request, context: Context): Promise<Response> => {
    if (!env.GRAPHQL) return new Response(null, { status: 404 })
    const data: unknown = await request
      .clone()
      .json()
      .catch(() => undefined)
    const query: unknown = (data as { query?: unknown } | null | undefined)?.query
    if (typeof query !== 'string') return refused('A JSON object with a “query” is expected.')
    const fault = graphqlFault(query)
    if (fault) return refused(fault)
    return forStrangers((each) => handle(each, context), inSomeLanguage(request))
  }
