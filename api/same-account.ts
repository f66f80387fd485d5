import { refuse } from './refusal'

/** The account of the session cookie. Nothing is decided by it but whether two names differ, so no signature is checked. */
function accountOfCookie(headers: Headers): string | undefined {
  const token = /(?:^|;\s*)leitbild-token=[^.;]+\.([^.;]+)\./.exec(headers.get('cookie') ?? '')?.[1]
  if (!token) return undefined
  try {
    const claims: unknown = JSON.parse(Buffer.from(token, 'base64url').toString('utf8'))
    const { id } = claims as { id?: unknown }
    return typeof id === 'string' ? id : undefined
  } catch {
    return undefined
  }
}

/**
 * A second tab can sign in as somebody else, and the cookie is the same for all tabs. A page of the panel
 * names the account that it was opened for (`X-Account`), and what it sends is not done in another name.
 */
export function refuseOtherAccount(request: Request): Response | undefined {
  const expected = request.headers.get('x-account')
  const present = accountOfCookie(request.headers)
  if (!expected || !present || expected === present) return undefined
  return refuse(
    request,
    401,
    {
      de: 'In diesem Browser ist jetzt ein anderes Konto angemeldet, es wurde nichts gespeichert. Bitte melden Sie sich mit Ihrem Konto an.',
      en: 'Another account is signed in in this browser now, nothing was saved. Please sign in with your account.',
    },
    {},
    { session: 'other' },
  )
}
