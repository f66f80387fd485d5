import { mkdtempSync, rmSync } from 'node:fs'
import { createServer } from 'node:http'
import { tmpdir } from 'node:os'
import { basename, join } from 'node:path'

import { securityHeaders } from '@/server/headers'
import type { Handler } from './next'
import { isPanelCall, refuseUnreadableCall } from '@/server/panel-calls'
import { withResponse } from '@/server/response'
import { logEvent } from '@/lib/log/output'

/** A socket path that only this account can connect to. */
function privateSocket() {
  const folder = mkdtempSync(join(tmpdir(), 'leitbild-'))
  process.on('exit', () => {
    rmSync(folder, { recursive: true, force: true })
  })
  return process.platform === 'win32' ? `\\\\.\\pipe\\${basename(folder)}` : join(folder, 'next')
}

/** Lets Next answer the requests that the front thread forwards. `socket` is the path where it listens. */
export function listenForFront(
  handle: Handler,
  serverUrl: string,
): { socket: string; close: () => void } {
  const socket = privateSocket()
  const always = Object.entries(securityHeaders(serverUrl))
  const server = createServer({ maxHeaderSize: 20_480 }, (request, response) => {
    for (const [name, value] of always) response.setHeader(name, value)
    if (isPanelCall(request)) refuseUnreadableCall(response)
    withResponse(response, () => handle(request, response)).catch((error: unknown) => {
      logEvent('error', error)
      response.destroy()
    })
  })
  // The front thread limits times and sizes, and closes the connections.
  const none = { headersTimeout: 0, keepAliveTimeout: 0, maxHeadersCount: 0, requestTimeout: 0 }
  Object.assign(server, none)
  server.listen(socket)
  return { socket, close: () => server.close() }
}
