import { AsyncResource } from 'node:async_hooks'
import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { Worker } from 'node:worker_threads'

import { onContentChange } from '@/database/content-signal'
import type { Env } from '@/env'
import { locales } from '@/i18n/locales'
import { nowhereKey } from '@/lib/address'
import type { ChangeKind } from '@/lib/content-marks'
import { followContent } from '@/lib/content-state'
import { lineOf } from '@/lib/log/line-of'
import { writeLogLine } from '@/lib/log/output'
import { remembered } from '@/lib/remembered'

import { listenBehind } from './behind'
import { generationState } from './generation'
import { keptFiles } from './kept-files'
import type { Count, FrontData, State, ToBack, ToFront } from './link'
import { type Handler, startNext } from './next'
import { pagesFolder, removeOtherPages } from './pages-folder'
import { renderer } from './render'
import { isConnecting, siteOpened, theSite } from './site'
import { styleSheets } from './style-sheets'
import { watchDatabase } from './watch'

type Options = {
  /** The folder of the built site. */
  root: string
  /** The folder of uploads and stored pages. */
  data: string
  settings: Env
}

type Running = {
  /** Answers nobody new and finishes what is under way. */
  stop: () => Promise<void>
}

/** The language of a page's key; undefined for what is no page. */
const localeOf = (key: string) => locales.find((locale) => key.startsWith(`/${locale}/`))

/**
 * Starts the thread that answers visitors, which listens at once with the pages kept from before; Next and
 * the database follow in this one.
 */
export async function start(options: Options): Promise<Running> {
  const { data, root, settings } = options
  const { PAGE_CACHE_MB, PORT: port, SERVER_URL: serverUrl, TRUSTED_PROXIES } = settings
  const build = readFileSync(join(root, '.next', 'BUILD_ID'), 'utf8').trim()
  const count: Count = new Int32Array(new SharedArrayBuffer(4))

  const state = (): State => ({
    generation: generation.current(),
    marks: generation.marks(),
    isAway: watch.isAway(),
    isStarting: isConnecting(),
  })
  const tell = (change?: ChangeKind) => {
    if (change) Atomics.add(count, 0, 1)
    say({ type: 'state', state: state(), count: Atomics.load(count, 0), ...(change && { change }) })
  }
  const pages = pagesFolder(data, build, settings)
  const marks = keptFiles(pages).marks()
  void removeOtherPages(pages)
  const generation = generationState({ marks, build, changed: tell })
  followContent(() => generation.current().changed)
  const watch = watchDatabase({
    marks: (found) => {
      generation.learn(found)
      generation.look()
    },
    looked: () => {
      tell()
    },
  })
  const next = startNext(root, port)
  const handler: Handler = async (request, response) => (await next)(request, response)
  const behind = listenBehind(handler, serverUrl)
  const given: FrontData = {
    data,
    pages,
    port,
    serverUrl,
    trustedProxies: TRUSTED_PROXIES,
    megabytes: PAGE_CACHE_MB,
    count,
    socket: behind.socket,
    state: state(),
  }
  const front = new Worker(new URL('./front.mjs', import.meta.url), {
    workerData: given,
    // It guards its own output; what comes here is lines of the log.
    stdout: true,
    stderr: true,
  })
  for (const stream of [front.stdout, front.stderr])
    stream.on('data', (lines: Buffer) => {
      writeLogLine(lines.toString())
    })
  const say = (message: ToFront) => {
    front.postMessage(message)
  }
  // Saving happens inside a request of Next; what follows from it must not look like a part of that request.
  onContentChange(AsyncResource.bind(generation.add))

  const draw = renderer({ handler, serverUrl, sheet: styleSheets(root) })
  const nowhere = remembered(draw)
  const make = async (key: string) => {
    await siteOpened()
    const locale = localeOf(key)
    return !locale || (await theSite()?.leadsSomewhere(key))
      ? draw(key)
      : nowhere(nowhereKey(locale))
  }
  let stopped: () => void = () => undefined
  const ended = new Promise<void>((resolve) => (stopped = resolve))
  await new Promise<void>((resolve, reject) => {
    front.on('message', (message: ToBack) => {
      if (message.type === 'listening') resolve()
      else if (message.type === 'stopped') stopped()
      else {
        const { id, key } = message
        make(key).then(
          (made) => {
            say({ type: 'made', id, made })
          },
          (error: unknown) => {
            say({ type: 'made', id, trouble: lineOf(error) })
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
      watch.stop()
      say({ type: 'stop' })
      await ended
      behind.close()
    },
  }
}
