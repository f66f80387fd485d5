// Next bundles pages and start-up apart: both meet at one object of the process.
const key = Symbol.for('leitbild.content-state')
const shared = globalThis as { [key]?: () => string }

/** Lets the pages of this process know the state of the content. */
export const followContent = (current: () => string): void => {
  shared[key] = current
}

/**
 * A word that is another one after each change that visitors can see. Undefined where nobody follows the
 * changes: under Next alone.
 */
export const contentState = (): string | undefined => shared[key]?.()
