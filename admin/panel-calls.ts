import type { SanitizedConfig, ServerFunctionClientArgs } from 'payload'

import { PlainError } from '@/lib/log/plain-error'
import { markOwnFault } from '@/server/response'

const isAbsent = (value: unknown) => value === undefined || value === null || value === ''

const isId = (value: unknown) =>
  isAbsent(value) || typeof value === 'string' || typeof value === 'number'

const isObject = (value: unknown): value is Record<string, unknown> =>
  typeof value === 'object' && value !== null && !Array.isArray(value)

/** Whether a call names a function, and in its arguments collections and globals that exist. */
function isReadable(call: unknown, { collections, globals }: SanitizedConfig): boolean {
  if (!isObject(call) || typeof call['name'] !== 'string' || call['name'] in Object.prototype)
    return false
  const { args } = call
  if (!isObject(args)) return false
  const names = (list: { slug: string }[]) => (value: unknown) =>
    isAbsent(value) || list.some(({ slug }) => slug === value)
  return (
    names(collections)(args['collectionSlug']) &&
    names(globals)(args['globalSlug']) &&
    [args['id'], args['docID']].every(isId) &&
    [args['data'], args['formState'], args['query']].every(
      (each) => isAbsent(each) || isObject(each),
    )
  )
}

/** Whether the database or the system failed: SQLite and files have codes of their own, MongoDB has names. */
function isFaultOfServer(error: unknown): boolean {
  if (!isObject(error)) return false
  const { cause, code, name } = error
  const isOfSystem = typeof code === 'string' && !code.startsWith('ERR_')
  return isOfSystem || String(name).startsWith('Mongo') || isFaultOfServer(cause)
}

/**
 * Runs a call of the panel. What fails on its arguments is the mistake of its sender: Payload does not check them.
 * A fault of the database or the system is marked, and answered with 500.
 */
export async function answerPanelCall(
  call: ServerFunctionClientArgs,
  config: Promise<SanitizedConfig>,
  handle: () => Promise<unknown>,
): Promise<unknown> {
  if (!isReadable(call, await config)) throw new PlainError('A call of the panel cannot be read.')
  try {
    return await handle()
  } catch (error) {
    if (isFaultOfServer(error)) markOwnFault()
    throw error
  }
}
