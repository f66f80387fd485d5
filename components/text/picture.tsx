import { filePath } from '@/lib/urls'
import type { Media } from '@/payload-types'

type Size = { url?: string | null; width?: number | null }

const isUsable = (size: Size | undefined): size is { url: string; width: number } =>
  Boolean(size?.url && size.width)

/**
 * An image in the sizes that were made of it, never the file as it was uploaded; a decorative one is silent
 * for screen readers.
 */
export function Picture({ image, sizes }: { image: Media; sizes: string }) {
  const { alt, decorative, height, width } = image
  const made = Object.values(image.sizes ?? {}).filter(isUsable)
  const largest = made.at(-1)
  if (!largest) return null
  const srcSet = made.map((size) => `${filePath(size.url)} ${size.width.toString()}w`).join(', ')
  return (
    <img
      src={filePath(largest.url)}
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
