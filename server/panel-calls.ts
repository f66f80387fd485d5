import type { IncomingMessage, ServerResponse } from 'node:http'

import { isOwnFault } from './response'

/** Whether a request calls a function of the panel on the server. */
export const isPanelCall = ({ headers, method }: IncomingMessage): boolean =>
  method === 'POST' && headers['next-action'] !== undefined

/**
 * Answers 400 to a call that nobody can read. Next answers 500 as soon as a call fails, also when it could not
 * read its arguments; a fault of the server is marked where the call is carried out.
 */
export function refuseUnreadableCall(response: ServerResponse): void {
  const writeHead = response.writeHead.bind(response)
  response.writeHead = (status: number, ...rest: never[]) =>
    writeHead(status === 500 && !isOwnFault(response) ? 400 : status, ...rest)
}
