import type { SanitizedConfig } from 'payload'

import { apiSegments, nothingHere } from '@/lib/api-path'

import { withHeaders } from './answer-headers'
import { withAttempts } from './attempts'
import { admitBody } from './body'
import { forStrangers } from './for-strangers'
import { isQuestion, readRequest } from './readable'
import { refuse } from './refusal'
import { type ApiRoute, routeOf } from './route'
import { refuseOtherAccount } from './same-account'

type Handler<Context> = (request: Request, context: Context) => Promise<Response>

/** The method that Payload acts on. */
const methodOf = (request: Request): string =>
  isQuestion(request) || request.method === 'HEAD' ? 'get' : request.method.toLowerCase()

/** The route of a request; `undefined` when there is nothing at its path. GraphQL has none. */
async function findRoute(
  request: Request,
  config: Promise<SanitizedConfig> | undefined,
): Promise<{ found?: ApiRoute } | undefined> {
  const segments = apiSegments(new URL(request.url).pathname)
  if (!segments) return undefined
  const method = methodOf(request)
  if (!config) return {}
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
    const proceed = async ({ found }: { found?: ApiRoute }) => {
      const answerTo = (request: Request) => handle(request, context)
      if (!found) return answerTo(admitted.request)
      const { answer: refusal, request } = await readRequest(admitted.request, found)
      if (refusal) return refusal
      if (request.method === 'GET') return forStrangers(answerTo, request)
      return withAttempts(request, found, answerTo)
    }
    const answer = admitted.answer ?? (await proceed(route))
    // An upload that turned out too large is refused in our words, whatever the parser made of it.
    return withHeaders(asked, admitted.answer ?? answer)
  }
