import type { Env } from '@/env'

import { withMarkedWrites } from './mark-writes'
import { withSessionWrites } from './session-writes'

/** The database that the environment names, without the code of the other; nobody else knows which one it is. */
export async function databaseAdapter({ DATABASE_COMPATIBILITY, DATABASE_URL, NODE_ENV }: Env) {
  if (DATABASE_URL.startsWith('mongodb')) {
    const { mongodb } = await import('./mongodb')
    return withMarkedWrites(withSessionWrites(mongodb(DATABASE_URL, DATABASE_COMPATIBILITY)))
  }
  const { sqlite } = await import('./sqlite')
  return withMarkedWrites(withSessionWrites(sqlite(DATABASE_URL, NODE_ENV === 'test')))
}
