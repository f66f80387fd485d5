import { type MessagePort, parentPort, workerData } from 'node:worker_threads'
import { createServer } from 'node:http'

import { networkOfClient } from '@/lib/client-network'
import type { ChangeKind } from '@/lib/content-marks'
import { guardOutput, logEvent } from '@/lib/log/output'

import { bodyWatch } from './body-watch'
import { closeServer } from './close-server'
import { readiness } from './health'
import { untilAvailable } from '@/server/cache/until-available'
import { encodePage } from '@/server/cache/cached-page'
import { pageStore } from '@/server/cache/page-store'
import {
  type FrontData,
  pageRequests,
  stateReader,
  type ToBack,
  type ToFront,
} from '@/server/protocol'
import { listener } from './listener'
import { type PageCache, pageCache, Unavailable } from '@/server/cache/page-cache'
import { fastPath } from './fast-path'
import { refresher } from '@/server/cache/refresher'
import { searchPages } from './search-pages'
import { refuseBody } from './refuse-body'
import { finderForm } from './finder-form'
import { forwardToNext } from './forward'
import { unavailablePage } from './unavailable-page'

/** Bytes of all headers of a request together. */
const maxHeaderSize = 16_384

/** Pages rendered again in the background after a change; the others are rendered on their next request. */
const refreshLimit = 200

/**
 * Runs the thread that owns the port. It answers cached pages from memory and forwards everything else to Next,
 * so cached pages stay fast while the other thread renders, saves or starts.
 */
async function serveVisitors(port: MessagePort, given: FrontData): Promise<void> {
  const { count, data, megabytes, serverUrl, trustedProxies } = given
  const files = pageStore(given.pages)
  const state = stateReader(given.state, count)
  const renders = pageRequests(port)
  let isStopping = false
  const isStoppingNow = () => isStopping
  const isAway = () => state.current().isAway

  const cache = pageCache({
    render: async (key) => {
      const made = await renders.request(key)
      await state.untilCurrent()
      return made
    },
    current: () => state.current().version,
    isAway,
    isStarting: () => state.current().isStarting,
    limit: megabytes * 1_000_000,
    onStore: files.write,
    onRemove: files.remove,
  })
  /** A cached page, unless a change has been announced whose details have not arrived yet. */
  const ready = (key: string) => (state.isCurrent() ? cache.ready(key) : undefined)
  const pages: Pick<PageCache, 'get' | 'ready'> = {
    ready,
    get: async (key) => {
      const page = ready(key)
      if (page) return page
      // A page rendered before the content version is known would be stale at once.
      await untilAvailable(state.untilStarted(), isAway).catch((cause: unknown) => {
        throw new Unavailable(key, { cause })
      })
      await state.untilCurrent()
      return cache.get(key)
    },
  }
  const refresh = refresher(async (key) => {
    await state.untilCurrent()
    if (!isAway()) await cache.refresh(key)
  })
  const changed = (kind: ChangeKind) => {
    const keys = kind === 'withdrawn' ? cache.withdrawn() : cache.keys()
    const { marks } = state.current()
    cache.changed()
    if (kind === 'withdrawn') files.clear(marks)
    else files.storeMarks(marks)
    // A withdrawal empties the cache, so all pages are rendered again.
    refresh.start(kind === 'withdrawn' ? keys : keys.slice(0, refreshLimit))
  }
  for (const [key, page] of files.read()) cache.restore(key, page)

  const bodies = bodyWatch({
    refuse: (sent, fault) => {
      refuseBody(sent, fault, serverUrl)
    },
  })
  setInterval(bodies.look, 1000).unref()
  const server = createServer({ connectionsCheckingInterval: 1000, maxHeaderSize })
  server.on(
    'request',
    listener({
      body: (request, response) => {
        const { headers, socket } = request
        const network = networkOfClient({
          forwardedFor: [headers['x-forwarded-for']].flat().join(),
          peer: socket.remoteAddress,
          trustedProxies,
        })
        bodies.add({ request, response, network })
      },
      cache: pages,
      finder: finderForm(async (key, form) => {
        await state.untilStarted()
        return renders.request(key, form)
      }, serverUrl),
      isAway,
      isStopping: isStoppingNow,
      forward: forwardToNext(given.socket),
      ready: readiness({
        folder: data,
        isAway: () => isAway() || state.current().isStarting,
        isStopping: isStoppingNow,
        version: () => state.current().version.changed,
      }),
      search: searchPages({ render: renders.request, isAway, started: state.untilStarted }),
      serverUrl,
      started: state.untilStarted,
      unavailable: await encodePage(await unavailablePage(serverUrl), state.current().version),
    }),
  )
  // Slow clients may not hold connections for long.
  server.headersTimeout = 10_000
  // bodyWatch limits bodies by their speed, because 25 MB on a slow line take long.
  server.requestTimeout = 0
  server.keepAliveTimeout = 65_000
  // Node would drop headers above a count, also those that announce a body. maxHeaderSize limits them instead.
  server.maxHeadersCount = 0
  const fast = { find: ready, isStopping: isStoppingNow, maxHeaderSize }
  const endFastPath = given.hasFastPath ? fastPath(server, fast) : undefined
  server.on('connect', (_, socket) =>
    socket.end('HTTP/1.1 405 Method Not Allowed\r\nConnection: close\r\n\r\n'),
  )
  server.on('upgrade', (_, socket) =>
    socket.end('HTTP/1.1 400 Bad Request\r\nConnection: close\r\n\r\n'),
  )
  const send = (message: ToBack) => {
    port.postMessage(message)
  }
  const stop = async () => {
    isStopping = true
    refresh.stop()
    endFastPath?.()
    await closeServer(server)
    await files.flushed()
    send({ type: 'stopped' })
  }
  port.on('message', (message: ToFront) => {
    if (message.type === 'made') renders.receive(message)
    else if (message.type === 'stop') void stop()
    else {
      const wasAway = isAway()
      state.receive(message)
      // A render that began before the database became unavailable may never end.
      if (wasAway && !isAway()) cache.forgetRenders()
      if (message.change) changed(message.change)
    }
  })
  server.listen(given.port, () => {
    send({ type: 'listening' })
  })
}

// An unhandled rejection is a fault of one request; the server goes on.
guardOutput()
process.on('unhandledRejection', (error) => {
  logEvent('error', error)
})
if (!parentPort) throw new Error('This file runs as a worker thread of the server.')
await serveVisitors(parentPort, workerData as FrontData)
