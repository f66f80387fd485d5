import type { SanitizedConfig } from 'payload'

type Answer = { status: number; text: string; cookie: string }
type Ask = { path: string; method?: string; body?: unknown; headers?: Record<string, string> }

/** Asks the REST API in this process as a client on the network would. */
export async function ask(
  config: SanitizedConfig,
  { body, headers = {}, method = 'GET', path }: Ask,
): Promise<Answer> {
  const { handleEndpoints } = await import('payload')
  const request = new Request(`http://localhost:3000/api${path}`, {
    method,
    headers: { ...headers, ...(body === undefined ? {} : { 'content-type': 'application/json' }) },
    ...(body === undefined ? {} : { body: JSON.stringify(body) }),
  })
  const response = await handleEndpoints({ config, request })
  const cookie = response.headers.get('set-cookie')?.split(';')[0] ?? ''
  return { status: response.status, text: await response.text(), cookie }
}
