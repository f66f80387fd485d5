import type { SanitizedConfig } from 'payload'

import { apiSegments, nothingHere } from '@/lib/api-path'

import { withHeaders } from './answer-headers'
import { withAttempts } from './attempts'
import { admitBody } from './body'
import { refuse } from './refusal'
import { type ApiRoute, routeOf } from './route'
import { refuseOtherAccount } from './same-account'

type Handler<Context> = (request: Request, context: Context) => Promise<Response>

/** The method that Payload acts on: a question may be sent as POST. */
function methodOf({ headers, method }: Request): string {
  const overrides = ['x-payload-http-method-override', 'x-http-method-override']
  const isQuestion = method === 'POST' && overrides.some((name) => headers.get(name) === 'GET')
  return isQuestion || method === 'HEAD' ? 'get' : method.toLowerCase()
}

/** The route of a request; `undefined` when there is nothing at its path. Preflights and GraphQL have none. */
async function findRoute(
  request: Request,
  config: Promise<SanitizedConfig> | undefined,
): Promise<{ found?: ApiRoute } | undefined> {
  const segments = apiSegments(new URL(request.url).pathname)
  if (!segments) return undefined
  const method = methodOf(request)
  if (!config || method === 'options') return {}
  const found = routeOf(await config, method, segments)
  return found && { found }
}

/**
 * The door that every request to the API passes: its path, its size, its attempts, and the headers of its
 * answer. With `config`, the path must be that of an endpoint of the REST API.
 */
export const guarded =
  <Context>(handle: Handler<Context>, config?: Promise<SanitizedConfig>): Handler<Context> =>
  async (asked, context) => {
    const route = await findRoute(asked, config)
    if (!route) return withHeaders(asked, refuse(asked, 404, nothingHere))
    const other = refuseOtherAccount(asked)
    if (other) return withHeaders(asked, other)
    const admitted = await admitBody(asked)
    const answer =
      admitted.answer ??
      (await withAttempts(admitted.request, route.found, (request) => handle(request, context)))
    // An upload that turned out too large is refused in our words, whatever the parser made of it.
    return withHeaders(asked, admitted.answer ?? answer)
  }
