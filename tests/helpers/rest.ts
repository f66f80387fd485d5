import type { SanitizedConfig } from 'payload'

type Answer = { status: number; text: string; cookie: string; headers: Headers }
type Ask = { path: string; method?: string; body?: unknown; headers?: Record<string, string> }

/** Sends a request through the door of the API in this process, as a client on the network would. */
export async function send(config: SanitizedConfig, request: Request): Promise<Answer> {
  const { handleEndpoints } = await import('payload')
  const { guarded } = await import('@/api/guard')
  const handle = guarded(
    (admitted) => handleEndpoints({ config, request: admitted }),
    Promise.resolve(config),
  )
  const response = await handle(request, undefined)
  const cookie = response.headers.get('set-cookie')?.split(';')[0] ?? ''
  return { status: response.status, text: await response.text(), cookie, headers: response.headers }
}

/** Asks the REST API with JSON. */
export async function ask(
  config: SanitizedConfig,
  { body, headers = {}, method = 'GET', path }: Ask,
): Promise<Answer> {
  const request = new Request(`http://localhost:3000/api${path}`, {
    method,
    headers: { ...headers, ...(body === undefined ? {} : { 'content-type': 'application/json' }) },
    ...(body === undefined ? {} : { body: JSON.stringify(body) }),
  })
  return send(config, request)
}
