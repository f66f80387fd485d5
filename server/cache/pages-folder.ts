import { createHmac } from 'node:crypto'
import { readdir, rm } from 'node:fs/promises'
import { basename, dirname, join } from 'node:path'

import type { Env } from '@/env'

/**
 * The folder for pages that `build` renders with these settings. Other builds and settings have other folders,
 * so their pages are never served. What may differ between two processes of one site is left out: port, memory, search index, fast path.
 */
export function pagesFolder(
  data: string,
  build: string,
  { FAST_PATH, PAGE_CACHE_MB, PAYLOAD_SECRET, PORT, SEARCH_INDEX, ...settings }: Env,
): string {
  // The digest is keyed, so the name of the folder reveals nothing about passwords in the settings.
  const digest = createHmac('sha256', PAYLOAD_SECRET)
    .update(JSON.stringify([build, settings]))
    .digest('hex')
  return join(data, 'pages', digest.slice(0, 40))
}

/** Removes the folders of earlier builds and settings. A failure costs only disk space. */
export async function removeOtherPages(folder: string): Promise<void> {
  const all = dirname(folder)
  const names = await readdir(all).catch(() => [])
  for (const name of names)
    if (name !== basename(folder))
      await rm(join(all, name), { recursive: true, force: true }).catch(() => undefined)
}
