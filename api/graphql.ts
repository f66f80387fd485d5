import { env } from '@/env'

import { forStrangers } from './for-strangers'
import { graphqlFault } from './graphql-size'

const refused = (message: string) => Response.json({ errors: [{ message }] }, { status: 400 })

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
    return fault ? refused(fault) : forStrangers((each) => handle(each, context), request)
  }
