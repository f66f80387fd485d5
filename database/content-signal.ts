import { EventEmitter } from 'node:events'

// Next bundles pages, start-up and the server separately; they share this global object.
const key = Symbol.for('leitbild.content')
const shared = globalThis as { [key]?: EventEmitter }
const emitter = (shared[key] ??= new EventEmitter())

/** Announces a change of content in this process; `mark` is its record in the database. */
export const announceChange = (mark: string): void => {
  emitter.emit('mark', mark)
}

/** Calls `listener` for every change that this process saves, before the save is answered. */
export const onContentChange = (listener: (mark: string) => void): void => {
  emitter.on('mark', listener)
}
