import { panelAccount, setSessionEnd, signInAgain, type SessionTrouble } from './account'
import { announceExchange } from './exchanges'
import { sessionTexts } from './texts'

type Body = Record<string, unknown>

/** Paths that end or begin a session: what they answer is for the sign-in pages. */
const isSignIn = (path: string) =>
  /^\/api\/users\/(login|logout|forgot-password|reset-password|first-register|init|me)$/.test(path)

const isRefresh = (path: string) => path === '/api/users/refresh-token'
const tellsEnd = (path: string) => isRefresh(path) || /^\/api\/users\/(login|me)$/.test(path)

const bodyOf = async (answer: Response): Promise<Body> => {
  try {
    return (await answer.clone().json()) as Body
  } catch {
    return {}
  }
}

async function troubleIn(path: string, answer: Response): Promise<SessionTrouble | undefined> {
  if (isRefresh(path) && answer.status >= 400 && answer.status < 500) return 'ended'
  if (answer.status !== 401) return undefined
  const { errors } = (await bodyOf(answer)) as { errors?: { data?: { session?: string } }[] }
  return errors?.[0]?.data?.session === 'other' ? 'other' : 'ended'
}

function sentIn(body: unknown): Body | null {
  try {
    const text = body instanceof FormData ? body.get('_payload') : body
    return typeof text === 'string' ? (JSON.parse(text) as Body) : null
  } catch {
    return null
  }
}

/** What Payload's forms can show in the language of the panel, instead of the browser's "Failed to fetch". */
const unreachable = () =>
  Response.json(
    { errors: [{ message: sessionTexts(document.documentElement.lang).offline }] },
    { status: 503, headers: { 'X-Unreachable': '1' } },
  )

/**
 * Payload starts timers from the end of the session that throw people off their page. The panel keeps the
 * time itself (`use-session-end.ts`), so Payload does not learn of it.
 */
async function withoutEnd(answer: Response): Promise<Response> {
  if (!answer.ok) return answer
  const { exp, ...body } = await bodyOf(answer)
  setSessionEnd(typeof exp === 'number' ? exp * 1000 : undefined)
  return Response.json(body, { status: answer.status })
}

type Fetch = typeof fetch

async function attempt(plain: Fetch, url: URL, init: RequestInit): Promise<Response> {
  const headers = new Headers(init.headers)
  const account = panelAccount()
  if (account && !isSignIn(url.pathname)) headers.set('X-Account', account.id)
  try {
    return await plain(url, { ...init, headers })
  } catch (error) {
    const isAborted = error instanceof DOMException && error.name === 'AbortError'
    // The translation desk has words and tries of its own.
    if (isAborted || url.pathname.startsWith('/api/translations/')) throw error
    return unreachable()
  }
}

async function answered(plain: Fetch, url: URL, init: RequestInit): Promise<Response> {
  const path = url.pathname
  for (;;) {
    const answer = await attempt(plain, url, init)
    const trouble = panelAccount() && !isSignIn(path) ? await troubleIn(path, answer) : undefined
    if (!trouble || !(await signInAgain(trouble))) return answer
  }
}

/** Payload reads the state of a form by an action of the page. */
const readsForm = ({ body, headers }: RequestInit) =>
  typeof body === 'string' &&
  body.includes('"form-state"') &&
  new Headers(headers).has('next-action')

const untilOnline = () =>
  new Promise<void>((resolve) => {
    const go = () => {
      window.removeEventListener('online', go)
      clearTimeout(timer)
      resolve()
    }
    const timer = setTimeout(go, 3000)
    window.addEventListener('online', go)
  })

/** Words typed into a block of a text reach the form with this answer, so it is asked for until it comes. */
async function persistent(plain: Fetch, ...request: Parameters<Fetch>): Promise<Response> {
  for (;;)
    try {
      return await plain(...request)
    } catch (error) {
      if (error instanceof DOMException && error.name === 'AbortError') throw error
      await untilOnline()
    }
}

const writing = (method: string) => ['PATCH', 'POST', 'PUT', 'DELETE'].includes(method)

/**
 * Every request of the panel to the API goes through here: it names the account of the page, waits while
 * people sign in again and is then sent once more, and open forms learn what became of it.
 */
function panelFetch(plain: Fetch): Fetch {
  return async (input, init = {}) => {
    if (input instanceof Request) return plain(input, init)
    const url = new URL(input, window.location.href)
    const path = url.pathname
    if (url.origin === window.location.origin && readsForm(init))
      return persistent(plain, input, init)
    if (url.origin !== window.location.origin || !path.startsWith('/api/'))
      return plain(input, init)
    if (!writing((init.method ?? 'GET').toUpperCase())) {
      const answer = await answered(plain, url, init)
      return tellsEnd(path) ? withoutEnd(answer) : answer
    }
    const sent = sentIn(init.body)
    announceExchange({ path, sent })
    try {
      const answer = await answered(plain, url, init)
      const status = answer.headers.has('X-Unreachable') ? 0 : answer.status
      announceExchange({ path, sent, answer: { status, body: await bodyOf(answer) } })
      return tellsEnd(path) ? await withoutEnd(answer) : answer
    } catch (error) {
      announceExchange({ path, sent, answer: { status: 0, body: {} } })
      throw error
    }
  }
}

let plainFetch: Fetch | undefined

/** Puts it in place of the browser's `fetch`, once; Payload's requests have no other seam. */
export function installPanelFetch(): void {
  if (typeof window === 'undefined' || plainFetch) return
  plainFetch = window.fetch.bind(window)
  window.fetch = panelFetch(plainFetch)
}

/** The browser's own `fetch`, for the questions that find out who is signed in. */
export const rawFetch: Fetch = (...args) => (plainFetch ?? window.fetch)(...args)
