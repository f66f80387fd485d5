import { type MessagePort, parentPort, workerData } from 'node:worker_threads'
import { createServer } from 'node:http'

import { networkOfClient } from '@/lib/client-network'
import type { ChangeKind } from '@/lib/content-marks'
import { guardOutput, logEvent } from '@/lib/log/output'

import { bodyWatch } from './body-watch'
import { closeServer } from './close-server'
import { readiness } from './health'
import { inTime } from './in-time'
import { keep } from './kept-page'
import { keptFiles } from './kept-files'
import { type FrontData, pageMaker, stateReader, type ToBack, type ToFront } from './link'
import { listener } from './listener'
import { type PageCache, pageCache, Unavailable } from './page-cache'
import { quickAnswers } from './quick-answers'
import { refresher } from './refresher'
import { refuseBody } from './refuse-body'
import { toNext } from './to-next'
import { unavailable } from './unavailable'

/** Bytes of the headers of a request, all together. */
const maxHeaderSize = 16_384

/** How many pages are made again after a change, before somebody asks; the others wait for a visitor. */
const mostAsked = 200

/**
 * The thread that answers visitors: pages from memory, everything else from Next. However busy the other
 * thread is, with a page, a save or its own start, a kept page goes out at once.
 */
async function answerVisitors(port: MessagePort, given: FrontData): Promise<void> {
  const { count, data, megabytes, serverUrl, trustedProxies } = given
  const files = keptFiles(given.pages)
  const link = stateReader(given.state, count)
  const maker = pageMaker(port)
  let isStopping = false
  const isStoppingNow = () => isStopping
  const isAway = () => link.state().isAway

  const cache = pageCache({
    render: async (key) => {
      const made = await maker.make(key)
      await link.untilCurrent()
      return made
    },
    current: () => link.state().generation,
    isAway,
    isStarting: () => link.state().isStarting,
    limit: megabytes * 1_000_000,
    kept: files.write,
    gone: files.remove,
  })
  /** The pages as those may have them who come after a change that is still being told. */
  const ready = (key: string) => (link.isCurrent() ? cache.ready(key) : undefined)
  const pages: Pick<PageCache, 'get' | 'ready'> = {
    ready,
    get: async (key) => {
      const page = ready(key)
      if (page) return page
      // Until the state of the content is known, a page would be made for one that is over at once.
      await inTime(link.untilStarted(), isAway).catch((cause: unknown) => {
        throw new Unavailable(key, { cause })
      })
      await link.untilCurrent()
      return cache.get(key)
    },
  }
  const refresh = refresher(async (key) => {
    await link.untilCurrent()
    if (!isAway()) await cache.refresh(key)
  })
  const changed = (kind: ChangeKind) => {
    const keys = kind === 'withdrawn' ? cache.withdrawn() : cache.keys()
    const { marks } = link.state()
    cache.changed()
    if (kind === 'withdrawn') files.empty(marks)
    else files.note(marks)
    // After a withdrawal nothing is left to show meanwhile, so all of it is made again.
    refresh.start(kind === 'withdrawn' ? keys : keys.slice(0, mostAsked))
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
      isAway,
      isStopping: isStoppingNow,
      pass: toNext(given.socket),
      ready: readiness({
        folder: data,
        isAway: () => isAway() || link.state().isStarting,
        isStopping: isStoppingNow,
        generation: () => link.state().generation.changed,
      }),
      serverUrl,
      started: link.untilStarted,
      unavailable: await keep(await unavailable(serverUrl), link.state().generation),
    }),
  )
  // A client that sends slowly holds a connection, not the server.
  server.headersTimeout = 10_000
  // Bodies are watched by their pace: 25 MB on a slow line take long.
  server.requestTimeout = 0
  server.keepAliveTimeout = 65_000
  // Node would leave further headers out, also those that name a body. Their bytes are limited.
  server.maxHeadersCount = 0
  const endQuick = quickAnswers(server, { find: ready, isStopping: isStoppingNow, maxHeaderSize })
  server.on('connect', (_, socket) =>
    socket.end('HTTP/1.1 405 Method Not Allowed\r\nConnection: close\r\n\r\n'),
  )
  server.on('upgrade', (_, socket) =>
    socket.end('HTTP/1.1 400 Bad Request\r\nConnection: close\r\n\r\n'),
  )
  const say = (message: ToBack) => {
    port.postMessage(message)
  }
  const stop = async () => {
    isStopping = true
    refresh.stop()
    endQuick()
    await closeServer(server)
    await files.flushed()
    say({ type: 'stopped' })
  }
  port.on('message', (message: ToFront) => {
    if (message.type === 'made') maker.heard(message)
    else if (message.type === 'stop') void stop()
    else {
      const wasAway = isAway()
      link.heard(message)
      // A render that began before the database went away may hang.
      if (wasAway && !isAway()) cache.forgetRenders()
      if (message.change) changed(message.change)
    }
  })
  server.listen(given.port, () => {
    say({ type: 'listening' })
  })
}

// A promise that nobody waits for is a fault of one request, not of the others.
guardOutput()
process.on('unhandledRejection', (error) => {
  logEvent('error', error)
})
if (!parentPort) throw new Error('This is a thread of the server, not a program.')
await answerVisitors(parentPort, workerData as FrontData)
