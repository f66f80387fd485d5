type Json = Record<string, unknown>

const isObject = (value: unknown): value is Json => typeof value === 'object' && value !== null

const idOf = (value: unknown) => (isObject(value) ? value['id'] : value)

/** The ids of the images that a document of one language shows: its logo and the figures in its text. */
export function imagesOf(value: unknown): string[] {
  if (Array.isArray(value)) return value.flatMap(imagesOf)
  if (!isObject(value)) return []
  return Object.entries(value).flatMap(([key, item]) => {
    const isImage = key === 'logo' || (key === 'image' && value['blockType'] === 'figure')
    const id = isImage ? idOf(item) : undefined
    return typeof id === 'string' ? [id] : imagesOf(item)
  })
}
