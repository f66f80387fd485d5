export type Answer<Body> =
  { ok: true; body: Body } | { ok: false; status: number; message: string; body: Partial<Body> }

type Refusal = { errors?: { message?: string }[] }

async function answerOf<Body>(request: Promise<Response>): Promise<Answer<Body>> {
  try {
    const response = await request
    const body = (await response.json()) as Body & Refusal
    if (response.ok) return { ok: true, body }
    const message = body.errors?.[0]?.message ?? response.statusText
    return { ok: false, status: response.status, message, body }
  } catch {
    return { ok: false, status: 0, message: '', body: {} }
  }
}

type Query = Record<string, string | number | undefined>

/** A query's words, without what is empty. */
export const queryString = (query: Query): string =>
  new URLSearchParams(
    Object.entries(query).flatMap(([name, value]) =>
      value === undefined || value === '' ? [] : [[name, String(value)]],
    ),
  ).toString()

/** Asks an endpoint of the desk, such as `units`. `status` 0: nobody answered. */
export const ask = <Body>(name: string, query: Query, signal?: AbortSignal) =>
  answerOf<Body>(
    fetch(`/api/translations/${name}?${queryString(query)}`, {
      credentials: 'same-origin',
      ...(signal ? { signal } : {}),
    }),
  )

/** Browsers refuse a request of more than 64 KiB that is to outlive its page. */
const mostToOutlive = 60_000

/**
 * Tells an endpoint of the desk to change something; unless it is very long, it goes through even when the
 * page is left.
 */
export const tell = <Body>(name: string, body: unknown) => {
  const json = JSON.stringify(body)
  return answerOf<Body>(
    fetch(`/api/translations/${name}`, {
      method: 'POST',
      credentials: 'same-origin',
      keepalive: new Blob([json]).size <= mostToOutlive,
      headers: { 'Content-Type': 'application/json' },
      body: json,
    }),
  )
}

/** Imports a file, or with `preview` only tells what that would change. */
export const sendFile = <Body>(file: File, query: Query) =>
  answerOf<Body>(
    fetch(`/api/translations/import?${queryString(query)}`, {
      method: 'POST',
      credentials: 'same-origin',
      headers: { 'Content-Type': 'application/octet-stream' },
      body: file,
    }),
  )
