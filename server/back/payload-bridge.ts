/** Functions of Payload, inside Next's bundle, for the server outside of it. */
export type PayloadBridge = {
  /** All marks of changes in the database. */
  marks: () => Promise<string[]>
  /** True if there is a page at a path. */
  leadsSomewhere: (path: string) => Promise<boolean>
  /** Brings the search index up to the content. */
  updateSearch: () => Promise<void>
  /** True while something is being saved. */
  isBusy: () => boolean
  stop: () => Promise<void>
}

type Slot = {
  hasOwnServer: boolean
  hasFailed: boolean
  site: PayloadBridge | undefined
  opened: Promise<void>
  open: () => void
}

function newSlot(): Slot {
  let open = (): void => undefined
  const opened = new Promise<void>((resolve) => {
    open = resolve
  })
  return { hasOwnServer: false, hasFailed: false, site: undefined, opened, open }
}

// Next bundles start-up separately from the server; they share this global object.
const key = Symbol.for('leitbild.site')
const shared = globalThis as { [key]?: Slot }
const slot = (shared[key] ??= newSlot())

/** Records that this process runs our own server instead of Next's. */
export const markOwnServer = (): void => {
  slot.hasOwnServer = true
}

export const hasOwnServer = (): boolean => slot.hasOwnServer

/** Called when Payload is connected. */
export const openBridge = (site: PayloadBridge): void => {
  slot.site = site
  slot.open()
}

/** Called when an attempt to connect Payload failed; more attempts follow. */
export const noteFailure = (): void => {
  slot.hasFailed = true
}

/** The bridge, once Payload is connected. */
export const payloadBridge = (): PayloadBridge | undefined => slot.site

/** True from the start of the process until the first attempt to connect has ended. */
export const isConnecting = (): boolean => !slot.site && !slot.hasFailed

export const bridgeOpened = (): Promise<void> => slot.opened
