import type { Media } from '@/payload-types'

import { filePath } from './urls'

/** The sizes that were made of an image, smallest first; the file as it was uploaded is none of them. */
export const sizesOf = ({ sizes }: Media): { path: string; width: number }[] =>
  Object.values(sizes ?? {}).flatMap(({ url, width }) =>
    url && width ? [{ path: filePath(url), width }] : [],
  )
