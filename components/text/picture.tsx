import { sizesOf } from '@/lib/image-sizes'
import type { Media } from '@/payload-types'

/**
 * An image in the sizes that were made of it, never the file as it was uploaded; a decorative one is silent
 * for screen readers.
 */
export function Picture({ image, sizes }: { image: Media; sizes: string }) {
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
      alt={decorative ? '' : (alt ?? '')}
      width={width ?? undefined}
      height={height ?? undefined}
      loading="lazy"
      decoding="async"
    />
  )
}
