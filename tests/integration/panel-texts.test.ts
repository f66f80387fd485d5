import { getTranslation, initI18n } from '@payloadcms/translations'
import type { ValidationError } from 'payload'
import { createClientCollectionConfig, type Payload } from 'payload'

import { textBlocks } from '@/blocks/configs'
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
  ...['Navigation', 'Organisation', 'Text', 'Website', 'Chat', 'Somali', 'Tigrinya'],
  ...['Hindi', 'Lingala', 'Punjabi', 'Kinyarwanda', 'Tamil', 'Telugu', 'Urdu', 'Yoruba'],
  ...['Baden-Württemberg', 'Berlin', 'Brandenburg', 'Bremen', 'Hamburg', 'Saarland'],
  'Schleswig-Holstein',
])

const own = ['payload-', '_']

type Translated = Parameters<typeof getTranslation>[0]
type Translations = Parameters<typeof getTranslation>[1]

const inBoth = (name: Translated) =>
  Object.fromEntries(
    ['de', 'en'].map((language) => [language, getTranslation(name, { language } as Translations)]),
  )

function everyText(): PanelText[] {
  const { collections, globals } = payload.config
  const ours = collections.filter(
    ({ admin, slug }) => !admin.hidden && !own.some((start) => slug.startsWith(start)),
  )
  return [
    ...ours.flatMap(({ admin, fields, labels, slug }) => [
      { path: `${slug} singular`, text: inBoth(labels.singular) },
      { path: `${slug} plural`, text: inBoth(labels.plural) },
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
    ...blockTexts(textBlocks),
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

test('the buttons of Payload that show the name of a collection as it is show words', async () => {
  const { config } = payload
  const i18n = await initI18n({ config: config.i18n, context: 'client', language: 'de' })
  const named = config.collections
    .filter(({ slug }) => !own.some((start) => slug.startsWith(start)))
    .map((collection) =>
      createClientCollectionConfig({
        collection,
        defaultIDType: 'text',
        i18n,
        importMap: {},
      } as never),
    )
  const buttons = named.map(({ labels }) =>
    i18n.t('fields:addNewLabel', { label: labels.singular }),
  )
  expect(buttons).toContain('Schwerpunkt erstellen')
  expect(buttons.filter((words) => words.includes('[object'))).toEqual([])
})

test.each([
  ['de', 'Bitte füllen Sie dieses Feld aus'],
  ['en', 'Please fill in this field'],
] as const)(
  'the panel speaks its own language, whichever is published (%s)',
  async (language, words) => {
    const { config } = payload
    const i18n = await initI18n({ config: config.i18n, context: 'api', language })
    for (const locale of ['de', 'en'] as const) {
      const data = { title: '', _status: 'published' as const }
      const refused = payload.create({ collection: 'pages', data, locale, req: { i18n } })
      const error: unknown = await refused.catch((reason: unknown) => reason)
      expect((error as ValidationError).data.errors[0]?.message).toContain(words)
    }
  },
)
