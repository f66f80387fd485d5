import type { Media } from '@/payload-types'

import { filePath } from './urls'

type Size = { path: string; width: number; height: number | undefined }

/** The sizes that were made of an image, smallest first; the file as it was uploaded is none of them. */
export function sizesOf({ sizes }: Media): Size[] {
  const made = Object.values(sizes ?? {}).flatMap(({ height, url, width }) =>
    url && width ? [{ path: filePath(url), width, height: height ?? undefined }] : [],
  )
  // A small image is not enlarged: several sizes of it are one file.
  const byWidth = new Map(made.map((size) => [size.width, size]))
  return [...byWidth.values()].sort((a, b) => a.width - b.width)
}
