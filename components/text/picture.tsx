import { sizesOf } from '@/lib/image-sizes'
import type { Media } from '@/payload-types'

type Props = {
  image: Media
  sizes: string
  /** The name of what it shows stands beside it, so that screen readers need not hear of it twice. */
  isBesideName?: boolean
}

/**
 * An image in the sizes that were made of it, never the file as it was uploaded; a decorative one is silent
 * for screen readers.
 */
export function Picture({ image, isBesideName = false, sizes }: Props) {
  const { alt, decorative, height, width } = image
  const made = sizesOf(image)
  const largest = made.at(-1)
  if (!largest) return null
  const srcSet = made.map((size) => `${size.path} ${size.width.toString()}w`).join(', ')
  return (
    <img
      src={largest.path}
      srcSet={srcSet}
      sizes={sizes}
      alt={decorative || isBesideName ? '' : (alt ?? '')}
      width={width ?? undefined}
      height={height ?? undefined}
      loading="lazy"
      decoding="async"
    />
  )
}
