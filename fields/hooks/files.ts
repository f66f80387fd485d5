type Json = Record<string, unknown>

export type FileId = { collection: 'media' | 'documents'; id: string }

const isObject = (value: unknown): value is Json => typeof value === 'object' && value !== null

const collections: Record<string, FileId['collection']> = {
  logo: 'media',
  image: 'media',
  file: 'documents',
}

const idOf = (value: unknown) => (isObject(value) ? value['id'] : value)

/** The files that a document of one language shows, at any depth: logo, figures, downloads. */
export function filesOf(value: unknown): FileId[] {
  if (Array.isArray(value)) return value.flatMap(filesOf)
  if (!isObject(value)) return []
  return Object.entries(value).flatMap(([key, item]) => {
    const collection = collections[key]
    const id = collection ? idOf(item) : undefined
    return collection && typeof id === 'string' ? [{ collection, id }] : filesOf(item)
  })
}

/** The ids of the images among them. */
export const imagesOf = (value: unknown): string[] =>
  filesOf(value).flatMap(({ collection, id }) => (collection === 'media' ? [id] : []))
