import type { AfterErrorHook, PayloadRequest } from 'payload'

import { inPanelLanguage } from '@/i18n/panel-languages'

const isSafe = (method: string | undefined) => ['GET', 'HEAD'].includes(method ?? 'GET')

/** The panel names the account that it works for, also when the browser has dropped the cookie. */
const isOfPanel = ({ headers }: PayloadRequest) => headers.has('x-account')

const claimsAccount = (req: PayloadRequest) =>
  isOfPanel(req) ||
  req.headers.has('authorization') ||
  /(?:^|;\s*)leitbild-token=/.test(req.headers.get('cookie') ?? '')

/**
 * Payload answers 403 to accounts without a right and to requests without an account. If the session of
 * the sender has ended, or the request would change something, the answer is 401, which is the actual reason. The panel
 * gets 401 also for a draft: it would take a 404 for a deleted document.
 */
export const explainEndedSession: AfterErrorHook = ({ error, req }) => {
  const isHidden = error.name === 'NotFound' && isOfPanel(req)
  if (!isHidden && error.name !== 'Forbidden' && error.name !== 'UnauthorizedError')
    return undefined
  if (req.user || (isSafe(req.method) && !claimsAccount(req))) return undefined
  const message = inPanelLanguage(req, {
    de: 'Sie sind nicht mehr angemeldet, es wurde nichts gespeichert. Bitte melden Sie sich wieder an.',
    en: 'You are no longer signed in, nothing was saved. Please sign in again.',
  })
  return { status: 401, response: { errors: [{ message, data: { session: 'ended' } }] } }
}
