import { AsyncResource } from 'node:async_hooks'
import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { Worker } from 'node:worker_threads'

import { onContentChange } from '@/database/content-signal'
import type { Env } from '@/env'
import { locales } from '@/i18n/locales'
import { nowhereKey } from '@/lib/address'
import type { ChangeKind } from '@/lib/content-marks'
import { provideContentVersion } from '@/lib/content-version'
import { lineOf } from '@/lib/log/line-of'
import { writeLogLine } from '@/lib/log/output'
import { remembered } from '@/lib/remembered'

import { listenForFront } from './next-socket'
import { trackContentVersion } from './content-version'
import { pageStore } from '@/server/cache/page-store'
import type { Count, FrontData, BackState, ToBack, ToFront } from '@/server/protocol'
import { type Handler, startNext } from './next'
import { pagesFolder, removeOtherPages } from '@/server/cache/pages-folder'
import { renderer } from './render'
import { isConnecting, bridgeOpened, payloadBridge } from './payload-bridge'
import { searchUpdates, startSearchThread } from './search'
import { styleSheets } from './style-sheets'
import { monitorDatabase } from './database-monitor'

type Options = {
  /** The folder of the built site. */
  root: string
  /** The folder of uploads and stored pages. */
  data: string
  settings: Env
}

type Running = {
  /** Accepts no new requests and finishes those that have begun. */
  stop: () => Promise<void>
}

/** The language of a page's key; undefined for keys of other kinds. */
const localeOf = (key: string) => locales.find((locale) => key.startsWith(`/${locale}/`))

/**
 * Starts the front thread, which listens at once and serves stored pages, then Next and the database in this
 * thread.
 */
export async function start(options: Options): Promise<Running> {
  const { data, root, settings } = options
  const { FAST_PATH, PAGE_CACHE_MB, PORT: port, SERVER_URL: serverUrl, TRUSTED_PROXIES } = settings
  const build = readFileSync(join(root, '.next', 'BUILD_ID'), 'utf8').trim()
  const count: Count = new Int32Array(new SharedArrayBuffer(4))

  const state = (): BackState => ({
    version: version.current(),
    marks: version.marks(),
    isAway: monitor.isAway(),
    isStarting: isConnecting(),
  })
  startSearchThread()
  const updateSearch = searchUpdates()
  const tell = (change?: ChangeKind) => {
    if (change) Atomics.add(count, 0, 1)
    send({
      type: 'state',
      state: state(),
      count: Atomics.load(count, 0),
      ...(change && { change }),
    })
    if (change) updateSearch()
  }
  const pages = pagesFolder(data, build, settings)
  const marks = pageStore(pages).marks()
  void removeOtherPages(pages)
  const version = trackContentVersion({ marks, build, changed: tell })
  provideContentVersion(() => version.current().changed)
  const monitor = monitorDatabase({
    marks: (found) => {
      version.learn(found)
      version.look()
    },
    looked: () => {
      tell()
    },
  })
  const next = startNext(root, port)
  const handler: Handler = async (request, response) => (await next)(request, response)
  const nextSocket = listenForFront(handler, serverUrl)
  const given: FrontData = {
    data,
    pages,
    port,
    serverUrl,
    trustedProxies: TRUSTED_PROXIES,
    megabytes: PAGE_CACHE_MB,
    hasFastPath: FAST_PATH,
    count,
    socket: nextSocket.socket,
    state: state(),
  }
  const front = new Worker(new URL('./front.mjs', import.meta.url), {
    workerData: given,
    // The thread filters its own output, so this is log lines only.
    stdout: true,
    stderr: true,
  })
  for (const stream of [front.stdout, front.stderr])
    stream.on('data', (lines: Buffer) => {
      writeLogLine(lines.toString())
    })
  const send = (message: ToFront) => {
    front.postMessage(message)
  }
  // A save runs inside a request of Next. Its consequences must not run in the async context of that request.
  onContentChange(AsyncResource.bind(version.add))

  const render = renderer({ handler, serverUrl, sheet: styleSheets(root) })
  const notFound = remembered(render)
  const make = async (key: string) => {
    await bridgeOpened()
    const locale = localeOf(key)
    return !locale || (await payloadBridge()?.leadsSomewhere(key))
      ? render(key)
      : notFound(nowhereKey(locale))
  }
  let stopped: () => void = () => undefined
  const ended = new Promise<void>((resolve) => (stopped = resolve))
  await new Promise<void>((resolve, reject) => {
    front.on('message', (message: ToBack) => {
      if (message.type === 'listening') resolve()
      else if (message.type === 'stopped') stopped()
      else {
        const { form, id, key } = message
        const made = form === undefined ? make(key) : render(key, form)
        made.then(
          (page) => {
            send({ type: 'made', id, made: page })
          },
          (error: unknown) => {
            send({ type: 'made', id, trouble: lineOf(error) })
          },
        )
      }
    })
    front.on('error', reject)
  })
  front.on('error', (error) => {
    throw error
  })
  return {
    stop: async () => {
      monitor.stop()
      send({ type: 'stop' })
      await ended
      nextSocket.close()
    },
  }
}
