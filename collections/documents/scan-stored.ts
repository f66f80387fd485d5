import { readFile } from 'node:fs/promises'
import { join } from 'node:path'

import type { Payload } from 'payload'

import { openingOf } from './hooks/contents'

const atOnce = 20

/** Looks into PDFs that were stored before anybody did; until then browsers do not open them. */
export async function scanStoredPdfs(payload: Payload): Promise<void> {
  const collection = 'documents'
  const { docs } = await payload.find({
    collection,
    where: { opening: { exists: false }, mimeType: { equals: 'application/pdf' } },
    limit: atOnce,
    pagination: false,
    depth: 0,
    joins: false,
    trash: true,
    select: { filename: true },
  })
  const { staticDir } = payload.collections[collection].config.upload
  for (const { filename, id } of docs) {
    const data = await readFile(join(staticDir ?? '', filename ?? '')).catch(() => undefined)
    const opening = data ? openingOf(data) : 'unread'
    await payload.db.updateOne({ collection, id, data: { opening }, returning: false })
  }
}
