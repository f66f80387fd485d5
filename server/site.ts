/** What the server outside of Next's bundle may ask of Payload inside it. */
export type Site = {
  /** All marks of changed content that the database holds. */
  marks: () => Promise<string[]>
  /** Whether there is anything to draw at a path. */
  leadsSomewhere: (path: string) => Promise<boolean>
  /** True while something is being saved. */
  isBusy: () => boolean
  stop: () => Promise<void>
}

type Slot = {
  hasServer: boolean
  hasFailed: boolean
  site: Site | undefined
  opened: Promise<void>
  open: () => void
}

function newSlot(): Slot {
  let open = (): void => undefined
  const opened = new Promise<void>((resolve) => {
    open = resolve
  })
  return { hasServer: false, hasFailed: false, site: undefined, opened, open }
}

// Next bundles start-up apart from the server: both meet at one object of the process.
const key = Symbol.for('leitbild.site')
const shared = globalThis as { [key]?: Slot }
const slot = (shared[key] ??= newSlot())

/** Says that this server runs around Next, and not Next's own. */
export const takeOver = (): void => {
  slot.hasServer = true
}

export const hasServer = (): boolean => slot.hasServer

/** Payload is connected, and can be asked from now on. */
export const openSite = (site: Site): void => {
  slot.site = site
  slot.open()
}

/** Payload could not be connected; further attempts follow. */
export const noteFailure = (): void => {
  slot.hasFailed = true
}

/** Payload, once it is connected. */
export const theSite = (): Site | undefined => slot.site

/** True from the start of the process until the first attempt to connect has ended. */
export const isConnecting = (): boolean => !slot.site && !slot.hasFailed

export const siteOpened = (): Promise<void> => slot.opened
