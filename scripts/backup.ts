// npm run backup [-- FOLDER]: the database and the uploads as one folder that can be verified.
// The server may run meanwhile. Without FOLDER it is a new one in data/backups.
import { cpSync, existsSync, readdirSync, rmSync } from 'node:fs'
import { join, resolve } from 'node:path'

import { loadEnv } from 'payload/node'

import { runCommand, printLine } from '@/lib/log/command'
import { PlainError } from '@/lib/log/plain-error'

import { writeManifest } from './steps/manifest'
import { notSaved } from './steps/not-saved'

const stamp = new Date().toISOString().slice(0, 19).replace(/\W/g, '')
const folder = resolve(process.argv[2] ?? join('data', 'backups', stamp))

await runCommand('No backup was made.', async () => {
  // The environment is read when env.ts is loaded, so .env has to be there before.
  loadEnv()
  const { env } = await import('@/env')
  const { exportDatabase, databaseKind } = await import('@/database/snapshot')
  if (existsSync(folder)) throw new PlainError(`${folder} exists already.`)
  const { makePrivateFolder, makePrivateTree } = await import('@/database/private-file')
  makePrivateFolder(folder)
  try {
    // The database first: a file that arrives meanwhile is then one too many, and none is missing.
    await exportDatabase(env.DATABASE_URL, folder)
    const uploads = readdirSync('data', { withFileTypes: true })
    for (const { name } of uploads.filter(
      (entry) => entry.isDirectory() && !notSaved.includes(entry.name),
    ))
      cpSync(join('data', name), join(folder, 'uploads', name), { recursive: true })
    const count = await writeManifest(folder, databaseKind(env.DATABASE_URL))
    makePrivateTree(folder)
    printLine(`Backup of ${count.toString()} files: ${folder}`)
  } catch (error) {
    rmSync(folder, { recursive: true, force: true })
    throw error
  }
})
