import { chmodSync, closeSync, existsSync, mkdirSync, openSync, readdirSync } from 'node:fs'
import { dirname, join } from 'node:path'

const ownerOnly = 0o600

/** Makes a folder, and those above it that are missing, for the owner alone. */
export const makePrivateFolder = (folder: string): void => {
  mkdirSync(folder, { recursive: true, mode: 0o700 })
}

/**
 * Makes an empty file that only its owner can read, or takes the right from others where it exists. SQLite
 * gives the files beside a database (`-wal`, `-shm`) the rights of the database.
 */
export function makePrivateFile(path: string): void {
  makePrivateFolder(dirname(path))
  closeSync(openSync(path, 'a', ownerOnly))
  for (const each of [path, `${path}-wal`, `${path}-shm`])
    if (existsSync(each)) chmodSync(each, ownerOnly)
}

/**
 * Does the same for a file that SQLite opens next. SQLite reports itself what it cannot open, with a code by
 * which the server knows that the database is away and waits for it.
 */
export function makePrivateBeforeOpening(path: string): void {
  try {
    makePrivateFile(path)
  } catch {
    return
  }
}

/** Takes the right to read a folder, and all in it, from everybody but its owner. */
export function makePrivateTree(folder: string): void {
  chmodSync(folder, 0o700)
  for (const entry of readdirSync(folder, { withFileTypes: true })) {
    const path = join(folder, entry.name)
    if (entry.isDirectory()) makePrivateTree(path)
    else if (entry.isFile()) chmodSync(path, ownerOnly)
  }
}
