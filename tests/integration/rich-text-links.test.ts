import type { Field } from 'payload'

import { linked } from '@/lib/urls'
import { scratchPayload } from '@/tests/helpers/scratch'

type Feature = { sanitizedServerFeatureProps?: { fields?: Field[] } }
type Editor = { editorConfig: { resolvedFeatureMap: Map<string, Feature> } }

/** All fields at any depth, those of the link editor of a formatted text included. */
const within = (fields: Field[]): Field[] =>
  fields.flatMap((field) => {
    const {
      editor,
      fields: inner,
      tabs,
    } = field as unknown as {
      editor?: Editor
      fields?: Field[]
      tabs?: { fields: Field[] }[]
    }
    const link = editor?.editorConfig.resolvedFeatureMap.get('link')
    const all = [inner, ...(tabs ?? []).map((tab) => tab.fields)]
    const ofLink = link?.sanitizedServerFeatureProps?.fields
    return [field, ...[...all, ofLink].flatMap((each) => within(each ?? []))]
  })

test('a text can link to documents that have a page, and to nothing else', async () => {
  const { payload, remove } = await scratchPayload()
  const targets = payload.config.collections
    .flatMap(({ fields }) => within(fields))
    .flatMap((field) => ('name' in field && field.name === 'doc' ? [field] : []))
    .flatMap((field) => ('relationTo' in field ? field.relationTo : []))
  await remove()
  expect([...new Set(targets)].sort()).toEqual([...linked].sort())
})
