import { fileURLToPath } from 'node:url'

/** The path of a `file:` URL; those that begin with `file:./` count from the working directory. */
export const pathOf = (url: string): string =>
  url.startsWith('file:///') ? fileURLToPath(url) : url.slice('file:'.length)
