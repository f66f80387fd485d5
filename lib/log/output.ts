import { noteOf } from './notes'

type Write = (text: string) => void
type Raw = { out: Write; err: Write }

// Next bundles Payload apart from the server: both meet at one object of the process.
const key = Symbol.for('leitbild.output')
const shared = globalThis as { [key]?: Raw }

const unguarded: Raw = {
  out: (text) => {
    process.stdout.write(text)
  },
  err: (text) => {
    process.stderr.write(text)
  },
}

const raw = () => shared[key] ?? unguarded

/** Writes a finished line of the log, past the guard that stands before everybody else's output. */
export const writeLogLine: Write = (line) => {
  raw().out(line)
}

/** Says in plain words why the server does not start or ends. */
export const tellOperator: Write = (text) => {
  raw().err(`${text}\n`)
}

const levels = { trace: 10, debug: 20, info: 30, log: 30, warn: 40, error: 50 } as const

type Level = keyof typeof levels

/** Writes an event into the log, as far as it may stand there. */
export function logEvent(level: Level, ...parts: unknown[]): void {
  const note = noteOf(parts)
  // What libraries tell besides warnings and errors is of no use without its words.
  const isEmpty = Object.keys(note).every((name) => name === 'left')
  if (isEmpty && levels[level] < levels.warn) return
  const head = { level: levels[level], time: Date.now(), pid: process.pid }
  writeLogLine(`${JSON.stringify({ ...head, ...note })}\n`)
}

function guardStream(stream: NodeJS.WriteStream, level: Level): void {
  stream.write = (chunk: Uint8Array | string, ...rest: unknown[]) => {
    const text = typeof chunk === 'string' ? chunk : Buffer.from(chunk).toString()
    if (text.trim() !== '') logEvent(level, text.trim())
    const done = rest.find((each) => typeof each === 'function')
    if (done) (done as () => void)()
    return true
  }
}

/**
 * From now on everything that this thread writes goes through the log: Next and other libraries print errors
 * with the values in them, to the console, to the streams, and as warnings of the process.
 */
export function guardOutput(): void {
  if (shared[key]) return
  const [out, err] = [process.stdout, process.stderr].map((stream): Write => {
    const write = stream.write.bind(stream)
    return (text) => {
      write(text)
    }
  })
  if (!out || !err) return
  shared[key] = { out, err }
  for (const level of Object.keys(levels) as Level[])
    // eslint-disable-next-line no-console -- what others print is replaced here
    console[level] = (...parts: unknown[]) => {
      logEvent(level, ...parts)
    }
  guardStream(process.stdout, 'info')
  guardStream(process.stderr, 'warn')
  // Node.js prints warnings itself, unless somebody listens in its place.
  process.removeAllListeners('warning')
  process.on('warning', (warning) => {
    logEvent('warn', warning)
  })
}
