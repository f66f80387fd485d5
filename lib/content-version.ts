// Next bundles pages and start-up separately; they share this global object.
const key = Symbol.for('leitbild.content-version')
const shared = globalThis as { [key]?: () => string }

/** Sets the source of the content version for the pages of this process. */
export const provideContentVersion = (current: () => string): void => {
  shared[key] = current
}

/** A token that changes whenever visible content changes; undefined without the page cache (`next dev`, `next start`). */
export const currentContentVersion = (): string | undefined => shared[key]?.()
