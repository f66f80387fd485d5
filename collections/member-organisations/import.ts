import {
  commitTransaction,
  createLocalReq,
  getLocalI18n,
  initTransaction,
  killTransaction,
  type Payload,
  type PayloadRequest,
} from 'payload'

import { isInvalidField } from '@/fields/invalid-field'
import { type MemberRow, readMemberRows, type RowFault } from '@/lib/member-rows'

const collection = 'member-organisations'

const create = (row: MemberRow, req: PayloadRequest) =>
  req.payload.create({
    collection,
    locale: 'de',
    depth: 0,
    // Not `draft: true`, which would check no field.
    data: { ...row.data, _status: 'draft' } as never,
    req,
  })

/** Writes the organisation of a line and takes it back; answers why it cannot be written, in the words of its form. */
async function faultOf(row: MemberRow, req: PayloadRequest): Promise<string | undefined> {
  const { totalDocs } = await req.payload.count({
    collection,
    where: { title: { equals: row.data['title'] } },
    locale: 'de',
  })
  if (totalDocs > 0) return 'an organisation of this name is there already'
  await initTransaction(req)
  try {
    const { id } = await create(row, req)
    // Where the database has no transactions, nothing else takes it back.
    await req.payload.delete({ collection, id, req })
    return undefined
  } catch (error) {
    if (!isInvalidField(error)) throw error
    return error.data.errors.map(({ message, path }) => `${path}: ${message}`).join(' ')
  } finally {
    await killTransaction(req)
  }
}

export type ImportedMembers = { written: number; faults: RowFault[] }

/**
 * Takes over a list of organisations as German drafts, all of it or nothing. Each line is tried first, because a refused
 * save ends the transaction around it; a dry run ends there.
 */
export async function importMembers(
  payload: Payload,
  text: string,
  { isDryRun }: { isDryRun: boolean },
): Promise<ImportedMembers> {
  const { faults, rows } = readMemberRows(text)
  const i18n = await getLocalI18n({ config: payload.config, language: 'en' })
  const fresh = () => createLocalReq({ req: { i18n } }, payload)
  for (const row of rows) {
    const reason = await faultOf(row, await fresh())
    if (reason !== undefined) faults.push({ line: row.line, reason })
  }
  if (faults.length > 0) return { written: 0, faults: faults.sort((a, b) => a.line - b.line) }
  if (isDryRun) return { written: rows.length, faults }
  const req = await fresh()
  const made: string[] = []
  await initTransaction(req)
  try {
    for (const row of rows) made.push((await create(row, req)).id)
  } catch (error) {
    await killTransaction(req)
    await payload.delete({ collection, where: { id: { in: made } } })
    throw error
  }
  await commitTransaction(req)
  return { written: rows.length, faults }
}
