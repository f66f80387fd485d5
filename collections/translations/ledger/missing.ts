import { createLocalReq, type Payload } from 'payload'

import type { Translation as Row } from '@/payload-types'

import { inTransaction } from '@/collections/translations/transaction'

import { keepLedger } from './keep'
import { wordFields } from './schema'

/** The documents with words that the ledger does not know, as `[origin, document]`. */
async function missingFrom(payload: Payload): Promise<[string, string][]> {
  const rows = await payload.db.find<Pick<Row, 'key'>>({
    collection: 'translations',
    select: { key: true },
    pagination: false,
    limit: 0,
  })
  const known = new Set(rows.docs.map(({ key }) => key))
  const withWords = ({ slug }: { slug: string }) => wordFields(payload, slug).length > 0
  const { collections, globals } = payload.config
  const all = globals.filter(withWords).map(({ slug }): [string, string] => [slug, slug])
  for (const { slug } of collections.filter(withWords)) {
    const asked = { collection: slug, select: {}, trash: true, depth: 0 } as const
    const { docs } = await payload.find({ ...asked, pagination: false })
    all.push(...docs.map(({ id }): [string, string] => [slug, id]))
  }
  return all.filter((each) => !known.has(each.join(':')))
}

/**
 * Takes up what was stored past the hooks of the ledger: older databases, documents added in bulk. One
 * transaction a document, so that others get their turn; answers how many it took up.
 */
export async function keepMissing(payload: Payload): Promise<number> {
  let count = 0
  for (const [origin, document] of await missingFrom(payload)) {
    const req = await createLocalReq({}, payload)
    if (await inTransaction(req, () => keepLedger(req, origin, document))) count += 1
  }
  return count
}
