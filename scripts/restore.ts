// npm run restore -- FOLDER: puts a backup in the place of the database and the uploads. The server has to
// be stopped. The backup is verified first; what was there is kept in data/backups.
import { cpSync, existsSync, mkdirSync, readdirSync, renameSync, rmSync } from 'node:fs'
import { join, resolve } from 'node:path'

import { loadEnv } from 'payload/node'

import { runCommand, printLine } from '@/lib/log/command'
import { PlainError } from '@/lib/log/plain-error'

import { verifyManifest } from './steps/manifest'
import { notSaved } from './steps/not-saved'

const stamp = new Date().toISOString().slice(0, 19).replace(/\W/g, '')
const aside = resolve('data', 'backups', `before-restore-${stamp}`)

await runCommand('Nothing was restored.', async () => {
  const given = process.argv[2]
  if (!given) throw new PlainError('Name the folder of the backup: npm run restore -- FOLDER')
  const folder = resolve(given)
  // The environment is read when env.ts is loaded, so .env has to be there before.
  loadEnv()
  const { env } = await import('@/env')
  const { checkImport, importDatabase, databaseKind } = await import('@/database/snapshot')
  const { created } = await verifyManifest(folder, databaseKind(env.DATABASE_URL))
  await checkImport(env.DATABASE_URL, folder)
  await importDatabase(env.DATABASE_URL, folder, aside)
  const uploads = join(folder, 'uploads')
  mkdirSync(join(aside, 'uploads'), { recursive: true })
  const saved = existsSync(uploads) ? readdirSync(uploads) : []
  // Backups of earlier versions hold pages.
  for (const name of saved.filter((each) => !notSaved.includes(each))) {
    const place = join('data', name)
    if (existsSync(place)) renameSync(place, join(aside, 'uploads', name))
    cpSync(join(uploads, name), place, { recursive: true })
  }
  // They show the content from before.
  rmSync(join('data', 'pages'), { recursive: true, force: true })
  const { makePrivateTree } = await import('@/database/private-file')
  makePrivateTree(aside)
  printLine(`Restored what was saved at ${created}. What was there before: ${aside}`)
})
