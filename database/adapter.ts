import type { Env } from '@/env'

import { withMarkedWrites } from './mark-writes'
import { mongodb } from './mongodb'
import { sqlite } from './sqlite'

/** The database that the environment names; nobody else knows which one it is. */
export const databaseAdapter = ({ DATABASE_COMPATIBILITY, DATABASE_URL, NODE_ENV }: Env) =>
  DATABASE_URL.startsWith('mongodb')
    ? withMarkedWrites(mongodb(DATABASE_URL, DATABASE_COMPATIBILITY))
    : withMarkedWrites(sqlite(DATABASE_URL, NODE_ENV === 'test'))
