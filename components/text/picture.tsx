import { filePath } from '@/lib/urls'
import type { Media } from '@/payload-types'

type Size = { url?: string | null; width?: number | null }

const isUsable = (size: Size | undefined): size is { url: string; width: number } =>
  Boolean(size?.url && size.width)

/** An image in the sizes that exist; a decorative one is silent for screen readers. */
export function Picture({ image, sizes }: { image: Media; sizes: string }) {
  const { alt, decorative, height, url, width } = image
  if (!url) return null
  const made = Object.values(image.sizes ?? {}).filter(isUsable)
  const srcSet = made.map((size) => `${filePath(size.url)} ${size.width.toString()}w`).join(', ')
  return (
    <img
      src={filePath(url)}
      {...(srcSet ? { srcSet, sizes } : {})}
      alt={decorative ? '' : (alt ?? '')}
      width={width ?? undefined}
      height={height ?? undefined}
      loading="lazy"
      decoding="async"
    />
  )
}
