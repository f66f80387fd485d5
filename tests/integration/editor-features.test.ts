import type { Field, Payload, SanitizedConfig } from 'payload'

import { blockConverters } from '@/components/text/block-converters'
import { featureSamples, notOffered, textWith } from '@/tests/helpers/editor-samples'
import { scratchPayload } from '@/tests/helpers/scratch'

let payload: Payload
let remove: () => Promise<void>

beforeAll(async () => {
  ;({ payload, remove } = await scratchPayload())
}, 180_000)

afterAll(() => remove())

type Editor = {
  editorConfig: {
    features: { enabledFeatures: string[]; nodes: { node: unknown }[] }
    resolvedFeatureMap: Map<string, { sanitizedServerFeatureProps: { blocks: { slug: string }[] } }>
  }
}

/** The editors of all rich texts among some fields, those of blocks and tabs too. */
function editorsIn(fields: readonly Field[]): Editor[] {
  return fields.flatMap((field): Editor[] => {
    if (field.type === 'richText') return [field.editor as unknown as Editor]
    if (field.type === 'tabs') return field.tabs.flatMap((tab) => editorsIn(tab.fields))
    if (field.type === 'blocks') return field.blocks.flatMap((block) => editorsIn(block.fields))
    return 'fields' in field ? editorsIn(field.fields) : []
  })
}

const editorsOf = ({ collections, globals }: SanitizedConfig) =>
  [...collections, ...globals].flatMap(({ fields }) => editorsIn(fields))

type Keyed = { getType: () => string } | { replace: { getType: () => string } }

const typeOf = ({ node }: { node: unknown }) => {
  const klass = node as Keyed
  return 'replace' in klass ? klass.replace.getType() : klass.getType()
}

const typesIn = (nodes: readonly unknown[]): string[] =>
  nodes.flatMap((node) => {
    const { children = [], type } = node as { type: string; children?: unknown[] }
    return [type, ...typesIn(children)]
  })

test('every feature of the text editors has a sample that the site shows as meant', () => {
  const editors = editorsOf(payload.config)
  expect(editors.length).toBeGreaterThan(3)
  const offered = new Set(editors.flatMap((each) => each.editorConfig.features.enabledFeatures))
  expect([...offered].sort()).toEqual(Object.keys(featureSamples).sort())
})

test('every kind of node that the text editors can make has a sample', () => {
  const made = new Set(
    editorsOf(payload.config).flatMap((each) => each.editorConfig.features.nodes.map(typeOf)),
  )
  // A link that was typed as an address is shown like any other; blocks are tested on their own.
  for (const type of ['autolink', 'block', 'inlineBlock']) made.delete(type)
  const shown = typesIn(Object.values(featureSamples).flatMap((sample) => sample?.nodes ?? []))
  expect([...made].filter((type) => !shown.includes(type))).toEqual([])
})

test('every block of the text editors has a view', () => {
  const features = editorsOf(payload.config).map((each) => each.editorConfig.resolvedFeatureMap)
  const blocks = features.flatMap(
    (map) => map.get('blocks')?.sanitizedServerFeatureProps.blocks ?? [],
  )
  const views = Object.keys(blockConverters({ organisation: undefined, lists: {} }))
  expect(blocks.length).toBeGreaterThan(0)
  expect(blocks.filter(({ slug }) => !views.includes(slug))).toEqual([])
})

test('what the editor does not offer is not kept when it comes through the API', async () => {
  const { id } = await payload.create({
    collection: 'pages',
    locale: 'de',
    data: {
      title: 'Formate',
      slug: 'formate',
      body: textWith(...notOffered.map(([, node]) => node)) as never,
      _status: 'published',
    },
  })
  const { body } = await payload.findByID({ collection: 'pages', id, locale: 'de' })
  expect(body).toMatchObject(textWith(...notOffered.map(([, , tidied]) => tidied)))
})
