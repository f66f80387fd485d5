import type { PayloadRequest } from 'payload'

import { aside } from './aside'
import { filesOf } from './files'

type File = { id: string; filename?: string | null; givenName?: string | null }

/** The names of the files in the trash that a document of one language would show. */
export async function filesInTrash(doc: unknown, req: PayloadRequest): Promise<string[]> {
  const files = filesOf(doc)
  const names: string[] = []
  for (const collection of ['media', 'documents'] as const) {
    const ids = files.filter((file) => file.collection === collection).map(({ id }) => id)
    if (ids.length === 0) continue
    const { docs } = await req.payload.find({
      collection,
      where: { and: [{ id: { in: ids } }, { deletedAt: { exists: true } }] },
      trash: true,
      depth: 0,
      pagination: false,
      req: aside(req),
    })
    const trashed: File[] = docs
    names.push(...trashed.map(({ filename, givenName, id }) => givenName ?? filename ?? id))
  }
  return names
}
