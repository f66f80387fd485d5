import { createHash } from 'node:crypto'
import { createReadStream, readdirSync, readFileSync, statSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { PlainError } from '@/lib/log/plain-error'

const name = 'manifest.json'

type Manifest = { format: 1; database: string; created: string; files: Record<string, string> }

async function digest(file: string): Promise<string> {
  const hash = createHash('sha256')
  for await (const chunk of createReadStream(file)) hash.update(chunk as Buffer)
  return hash.digest('hex')
}

const filesIn = (folder: string): string[] =>
  readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .filter((file) => file !== name && statSync(join(folder, file)).isFile())
    .sort()

/** Notes the SHA-256 of each file of the backup in `folder`. */
export async function writeManifest(folder: string, database: string): Promise<number> {
  const files: Manifest['files'] = {}
  for (const file of filesIn(folder)) files[file] = await digest(join(folder, file))
  const manifest: Manifest = { format: 1, database, created: new Date().toISOString(), files }
  writeFileSync(join(folder, name), JSON.stringify(manifest, null, 2))
  return Object.keys(files).length
}

/** Throws with one line unless `folder` holds, bit by bit, a backup of this kind of database. */
export async function verifyManifest(folder: string, database: string): Promise<Manifest> {
  let manifest: Manifest
  try {
    manifest = JSON.parse(readFileSync(join(folder, name), 'utf8')) as Manifest
  } catch {
    throw new PlainError(`${folder} is no backup: it has no readable ${name}.`)
  }
  if (manifest.database !== database)
    throw new PlainError(
      `This is a backup of ${manifest.database}, and DATABASE_URL names ${database}.`,
    )
  const missing = Object.keys(manifest.files).filter((file) => !filesIn(folder).includes(file))
  if (missing.length > 0) throw new PlainError(`The backup is incomplete: ${missing.join(', ')}`)
  for (const file of filesIn(folder))
    if (manifest.files[file] !== (await digest(join(folder, file))))
      throw new PlainError(`The backup is damaged: ${file} is not what was saved.`)
  return manifest
}
