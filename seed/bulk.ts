import { randomBytes } from 'node:crypto'

import type { Payload } from 'payload'

import { inBulk } from '@/database/in-bulk'

import { createIds } from './ids'
import { seedText } from './rich-text'

type Texts = { de: string; en: string }

const kinds = [
  'statement',
  'report',
  'study',
  'newsletter',
  'brochure',
  'guideline',
  'press-release',
] as const

const subjects: Texts[] = [
  { de: 'Beratung', en: 'counselling' },
  { de: 'Vernetzung', en: 'networking' },
  { de: 'Schulung', en: 'training' },
  { de: 'Unterbringung', en: 'accommodation' },
  { de: 'Sprachmittlung', en: 'interpreting' },
  { de: 'Arbeitsausbeutung', en: 'labour exploitation' },
  { de: 'Zusammenarbeit mit Behörden', en: 'cooperation with authorities' },
  { de: 'Rechte von Betroffenen', en: 'rights of affected people' },
]

const at = <Item>(items: readonly Item[], index: number) => items[index % items.length] as Item

const body = (subject: string, text: string) =>
  seedText([{ h2: subject }, text, { list: [text, text] }], createIds().id)

/** The `index`-th invented publication in both languages; the same index always gives the same one. */
function invented(index: number, topics: string[]) {
  const number = (index + 1).toString()
  const { de, en } = at(subjects, index)
  const date = new Date(Date.UTC(2005, 0, 1 + ((index * 37) % 7900), 12)).toISOString()
  return {
    kind: at(kinds, index),
    date,
    publisher: 'KOK',
    place: 'Berlin',
    topics: topics.length > 0 ? [at(topics, index), at(topics, index + 3)] : [],
    title: { de: `Messbeispiel ${number}: ${de}`, en: `Measuring example ${number}: ${en}` },
    slug: { de: `messbeispiel-${number}`, en: `measuring-example-${number}` },
    summary: {
      de: `Erfundene Veröffentlichung Nummer ${number} zum Thema ${de}, nur zum Messen.`,
      en: `Invented publication number ${number} about ${en}, for measuring only.`,
    },
    keywords: { de: [de, 'Messung'], en: [en, 'measuring'] },
    body: {
      de: body(de, `Ein Absatz über ${de}, der nichts mitteilt.`),
      en: body(en, `A paragraph about ${en} that says nothing.`),
    },
    _status: { de: 'published', en: 'published' },
  }
}

const collection = 'publications'

/**
 * Writes a document and its version as a save would leave them, but past hooks and validation: ten
 * thousand saves through the Local API take ten times as long.
 */
async function addOne(payload: Payload, data: object, transactionID: string | undefined) {
  const now = new Date().toISOString()
  const req = transactionID === undefined ? {} : { transactionID }
  const versionData = { ...data, createdAt: now, updatedAt: now }
  // An id that both databases take; asking for the one they make would read every document back.
  const id = randomBytes(12).toString('hex')
  await payload.db.create({ collection, customID: id, data: versionData, returning: false, req })
  await payload.db.createVersion({
    collectionSlug: collection,
    parent: id,
    autosave: false,
    createdAt: now,
    updatedAt: now,
    returning: false,
    versionData,
    req,
  })
}

const batchSize = 500

/** Adds `count` invented publications in both languages, for measuring; says how far it is. */
export async function addPublications(
  payload: Payload,
  count: number,
  say: (line: string) => void,
): Promise<void> {
  const { totalDocs: before } = await payload.count({ collection, trash: true })
  const areas = await payload.find({
    collection: 'focus-areas',
    depth: 0,
    pagination: false,
    select: {},
  })
  const topics = areas.docs.map(({ id }) => id)
  const start = performance.now()
  for (let done = 0; done < count;) {
    const until = Math.min(done + batchSize, count)
    const transaction = (await payload.db.beginTransaction()) as string | null
    await inBulk(payload.db, async () => {
      for (; done < until; done += 1)
        await addOne(payload, invented(before + done, topics), transaction ?? undefined)
    })
    if (transaction) await payload.db.commitTransaction(transaction)
    if (done % 5000 === 0 || done === count) {
      const seconds = (performance.now() - start) / 1000
      say(
        `${done.toString()} of ${count.toString()} publications, ${(done / seconds).toFixed(0)} a second`,
      )
    }
  }
}
