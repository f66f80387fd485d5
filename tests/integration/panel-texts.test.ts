import type { Payload } from 'payload'

import { blocks } from '@/blocks/configs'
import { blockTexts, fieldTexts, type PanelText } from '@/tests/helpers/panel-texts'
import { scratchPayload } from '@/tests/helpers/scratch'

let payload: Payload
let remove: () => Promise<void>

beforeAll(async () => {
  ;({ payload, remove } = await scratchPayload())
}, 60_000)

afterAll(() => remove())

/** Words that German and English share, and names of things. */
const shared = new Set([
  ...['BIC', 'DOI', 'IBAN', 'ISBN', 'ISSN', 'SEO', 'PDF', 'EPUB', 'CC BY 4.0', 'CC BY-SA 4.0'],
  ...['CC BY-NC-ND 4.0', 'Download', 'Downloads', 'International', 'Logo', 'Name', 'Newsletter'],
  ...['Navigation', 'Organisation', 'Text', 'Website'],
])

const own = ['payload-', '_']

function everyText(): PanelText[] {
  const { collections, globals } = payload.config
  const ours = collections.filter(
    ({ admin, slug }) => !admin.hidden && !own.some((start) => slug.startsWith(start)),
  )
  return [
    ...ours.flatMap(({ admin, fields, labels, slug }) => [
      { path: `${slug} singular`, text: labels.singular },
      { path: `${slug} plural`, text: labels.plural },
      { path: `${slug} group`, text: admin.group },
      { path: `${slug} description`, text: admin.description },
      ...fieldTexts(fields, slug),
    ]),
    ...globals.flatMap(({ admin, fields, label, slug }) => [
      { path: slug, text: label },
      { path: `${slug} group`, text: admin.group },
      { path: `${slug} description`, text: admin.description },
      ...fieldTexts(fields, slug),
    ]),
    ...blockTexts(blocks),
  ]
}

function fault({ path, text }: PanelText): string[] {
  if (typeof text === 'function') return [] // Payload's own, which it translates itself
  if (typeof text === 'string')
    return shared.has(text) ? [] : [`${path}: “${text}” in one language`]
  const { de, en } = (text ?? {}) as { de?: string; en?: string }
  if (!de || !en) return [`${path} lacks German or English`]
  return de === en && !shared.has(de) && !de.startsWith('z. B.') ? [`${path}: “${de}” twice`] : []
}

test('every label and description of the panel is there in German and in English', () => {
  expect(everyText().flatMap(fault)).toEqual([])
})
