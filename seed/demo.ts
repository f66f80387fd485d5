import type { CollectionSlug, Payload } from 'payload'

import { seedFocusAreas } from './content/focus-areas'
import { seedFunders } from './content/funders'
import { seedHelpContacts } from './content/help/contacts'
import { members } from './content/members'
import { memberships } from './content/memberships'
import { seedPages } from './content/pages'
import { createIds } from './ids'
import { writeEntries, type Writing } from './write/entry'
import { writeGlobals } from './write/globals'
import { writeHelpTexts } from './write/help-texts'
import { writeMedia } from './write/media'
import { writeMission } from './write/mission'
import { writePublications } from './write/publications'
import { writeTranslations } from './write/translations'

const contentCollections = [
  'mission-statements',
  'focus-areas',
  'network-memberships',
  'publications',
  'funders',
  'help-contacts',
  'help-texts',
  'member-organisations',
  'pages',
  'media',
  'documents',
] as const satisfies CollectionSlug[]

/** True when anybody ever wrote content here, be it a draft or in the trash. */
async function hasContent(payload: Payload): Promise<boolean> {
  for (const collection of contentCollections) {
    const { totalDocs } = await payload.count({ collection, trash: true })
    if (totalDocs > 0) return true
  }
  return false
}

async function writeAll(writing: Writing): Promise<void> {
  await writeMedia(writing)
  await writeEntries(writing, 'pages', seedPages)
  await writeEntries(writing, 'network-memberships', memberships)
  await writeEntries(writing, 'funders', seedFunders)
  await writeEntries(writing, 'help-contacts', seedHelpContacts)
  await writeEntries(writing, 'member-organisations', members)
  await writeEntries(writing, 'focus-areas', seedFocusAreas)
  await writePublications(writing)
  await writeMission(writing)
  await writeGlobals(writing)
  await writeHelpTexts(writing)
  await writeTranslations(writing)
}

/** Fills an empty database with the demo content, all of it or nothing; answers whether it did. */
export async function seedDemo(payload: Payload): Promise<boolean> {
  if (await hasContent(payload)) return false
  const transactionID = (await payload.db.beginTransaction()) ?? undefined
  try {
    await writeAll({ payload, ids: createIds(), transactionID })
  } catch (error) {
    if (transactionID !== undefined) await payload.db.rollbackTransaction(transactionID)
    throw error
  }
  if (transactionID !== undefined) await payload.db.commitTransaction(transactionID)
  return true
}
