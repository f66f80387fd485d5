import type { Env } from '@/env'

import { mongodb } from './mongodb'
import { sqlite } from './sqlite'

/** The database that the environment names; nobody else knows which one it is. */
export const databaseAdapter = ({ DATABASE_COMPATIBILITY, DATABASE_URL, NODE_ENV }: Env) =>
  DATABASE_URL.startsWith('mongodb')
    ? mongodb(DATABASE_URL, DATABASE_COMPATIBILITY)
    : sqlite(DATABASE_URL, NODE_ENV === 'test')
