import { randomBytes } from 'node:crypto'
import { chmodSync, mkdirSync, writeFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { fileURLToPath } from 'node:url'

import type { Payload, RequiredDataFromCollectionSlug } from 'payload'

type Account = Omit<RequiredDataFromCollectionSlug<'users'>, 'password'>

const accounts: Account[] = [
  { name: 'Verwaltung', email: 'admin@example.org', roles: ['admin'] },
  { name: 'Redaktion', email: 'redaktion@example.org', roles: ['editor'] },
  { name: 'Prüfung', email: 'pruefung@example.org', roles: ['reviewer'] },
  {
    name: 'Übersetzung',
    email: 'uebersetzung@example.org',
    roles: ['translator'],
    translatesTo: ['en'],
  },
]

/** Where the passwords are kept: beside an embedded database, else in `data/`. */
export function accountsFile(databaseUrl: string): string {
  if (!databaseUrl.startsWith('file:')) return join('data', 'demo-accounts.json')
  const path = databaseUrl.startsWith('file:///')
    ? fileURLToPath(databaseUrl)
    : databaseUrl.slice('file:'.length)
  return join(dirname(path), 'demo-accounts.json')
}

/**
 * Creates one account per role with a random password when there is no account yet, and keeps the
 * passwords in `file`, readable by its owner alone. Answers whether it did.
 */
export async function seedAccounts(payload: Payload, file: string): Promise<boolean> {
  const { totalDocs } = await payload.count({ collection: 'users' })
  if (totalDocs > 0) return false
  const withPasswords = accounts.map((account) => ({
    ...account,
    password: randomBytes(15).toString('base64url'),
  }))
  const shown = withPasswords.map(({ name, email, password, roles }) => ({
    name,
    email,
    password,
    role: roles[0],
  }))
  mkdirSync(dirname(file), { recursive: true })
  // The file first: an account whose password nobody knows is worse than a file without accounts.
  writeFileSync(file, `${JSON.stringify(shown, null, 2)}\n`, { mode: 0o600 })
  chmodSync(file, 0o600)
  for (const data of withPasswords) await payload.create({ collection: 'users', data, depth: 0 })
  return true
}
