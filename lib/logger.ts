import { noteOf } from './log/notes'
import { writeLogLine } from './log/output'

type Log = (...args: unknown[]) => void

const info = 30

/** Notes on their way to another level: they are made already. */
const made = new WeakSet<object>()

/**
 * One line of JSON for each event. Whatever Payload or we hand over, the log keeps what `lib/log` lets through:
 * kinds of errors, codes, places in files, collections and ids; no text that could hold data.
 */
export const logger = {
  options: {
    hooks: {
      logMethod(this: { info: Log }, args: unknown[], method: Log, level: number) {
        const [first] = args
        if (typeof first === 'object' && first !== null && made.has(first)) {
          method.call(this, first)
          return
        }
        const note = noteOf(args)
        made.add(note)
        // What an answer refuses is the mistake of whoever asked.
        const isRefusal = note.status !== undefined && note.status < 500 && level > info
        if (isRefusal) this.info(note)
        else method.call(this, note)
      },
    },
  },
  destination: { write: writeLogLine },
}
