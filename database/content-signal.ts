import { EventEmitter } from 'node:events'

// Next bundles pages, start-up and the server apart: all of them meet at one object of the process.
const key = Symbol.for('leitbild.content')
const shared = globalThis as { [key]?: EventEmitter }
const emitter = (shared[key] ??= new EventEmitter())

/** Tells this process that content changed; `mark` is what the database keeps of it. */
export const announce = (mark: string): void => {
  emitter.emit('mark', mark)
}

/** Calls `listener` for every change that this process has saved, before the save is answered. */
export const onContentChange = (listener: (mark: string) => void): void => {
  emitter.on('mark', listener)
}
