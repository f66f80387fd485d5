import type { Media } from '@/payload-types'

import { filePath } from './urls'

/** The sizes that were made of an image, smallest first; the file as it was uploaded is none of them. */
export function sizesOf({ sizes }: Media): { path: string; width: number }[] {
  const made = Object.values(sizes ?? {}).flatMap(({ url, width }) =>
    url && width ? [{ path: filePath(url), width }] : [],
  )
  // A small image is not enlarged: several sizes of it are one file.
  const byWidth = new Map(made.map((size) => [size.width, size]))
  return [...byWidth.values()].sort((a, b) => a.width - b.width)
}
