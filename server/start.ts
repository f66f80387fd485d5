import { AsyncResource } from 'node:async_hooks'
import { readFileSync } from 'node:fs'
import { createServer, type Server } from 'node:http'
import { join } from 'node:path'

import { onContentChange } from '@/database/content-signal'
import type { ChangeKind } from '@/lib/content-marks'

import { generationState } from './generation'
import { readiness } from './health'
import { keep } from './kept-page'
import { keptFiles } from './kept-files'
import { listener } from './listener'
import { type Handler, startNext } from './next'
import { pageCache } from './page-cache'
import { quickAnswers } from './quick-answers'
import { refresher } from './refresher'
import { renderer } from './render'
import { isConnecting, siteOpened } from './site'
import { styleSheets } from './style-sheets'
import { unavailable } from './unavailable'
import { watchDatabase } from './watch'

type Options = {
  /** The folder of the built site. */
  root: string
  /** The folder of uploads and kept pages. */
  data: string
  port: number
  serverUrl: string
  megabytes: number
}

/** How many pages are made again after a change, before somebody asks; the others wait for a visitor. */
const mostAsked = 200

type Running = { server: Server; stop: () => void; flushed: () => Promise<void> }

/** Starts to listen at once, with the pages kept from before; Next and the database follow. */
export async function start(options: Options): Promise<Running> {
  const { data, megabytes, port, root, serverUrl } = options
  const limit = megabytes * 1_000_000
  const build = readFileSync(join(root, '.next', 'BUILD_ID'), 'utf8').trim()
  const files = keptFiles(join(data, 'pages'))
  let isStopping = false

  const changed = (kind: ChangeKind) => {
    const keys = kind === 'withdrawn' ? cache.withdrawn() : cache.keys()
    cache.changed()
    if (kind === 'withdrawn') files.empty(generation.marks())
    else files.note(generation.marks())
    // After a withdrawal nothing is left to show meanwhile, so all of it is made again.
    refresh.start(kind === 'withdrawn' ? keys : keys.slice(0, mostAsked))
  }
  const generation = generationState({ marks: files.marks(), build, changed })
  // Saving happens inside a request of Next; what follows from it must not look like a part of that request.
  onContentChange(AsyncResource.bind(generation.add))

  const server = createServer({ maxHeaderSize: 16_384 })
  const next = startNext(root, port)
  const handler: Handler = async (request, response) => (await next)(request, response)
  const make = renderer({ handler, serverUrl, sheet: styleSheets(root) })
  const watch = watchDatabase({
    marks: (marks) => {
      generation.learn(marks)
      generation.look()
    },
    back: () => {
      cache.forgetRenders()
    },
  })
  const cache = pageCache({
    render: async (key) => {
      await siteOpened()
      return make(key)
    },
    current: generation.current,
    isAway: watch.isAway,
    isStarting: isConnecting,
    limit,
    kept: files.write,
    gone: files.remove,
  })
  const refresh = refresher(async (key) => {
    if (!cache.isFresh(key) && !watch.isAway()) await cache.get(key)
  })
  for (const [key, page] of files.read()) cache.restore(key, page)

  const isStoppingNow = () => isStopping
  server.on(
    'request',
    listener({
      cache,
      next: () => next,
      isAway: watch.isAway,
      isStopping: isStoppingNow,
      ready: readiness({
        folder: data,
        isAway: () => watch.isAway() || isConnecting(),
        isStopping: isStoppingNow,
        generation: () => generation.current().changed,
      }),
      serverUrl,
      unavailable: await keep(await unavailable(serverUrl), generation.current()),
    }),
  )
  // A client that sends slowly holds a connection, not the server.
  server.headersTimeout = 10_000
  server.requestTimeout = 120_000
  server.keepAliveTimeout = 65_000
  server.maxHeadersCount = 100
  const endQuick = quickAnswers(server, { find: cache.ready, isStopping: isStoppingNow })
  server.on('connect', (_, socket) =>
    socket.end('HTTP/1.1 405 Method Not Allowed\r\nConnection: close\r\n\r\n'),
  )
  server.on('upgrade', (_, socket) =>
    socket.end('HTTP/1.1 400 Bad Request\r\nConnection: close\r\n\r\n'),
  )
  await new Promise<void>((resolve, reject) => {
    server.once('error', reject)
    server.listen(port, resolve)
  })
  return {
    server,
    stop: () => {
      isStopping = true
      endQuick()
      watch.stop()
      refresh.stop()
    },
    flushed: files.flushed,
  }
}
