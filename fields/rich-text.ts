import {
  BlocksFeature,
  FixedToolbarFeature,
  lexicalEditor,
  LinkFeature,
} from '@payloadcms/richtext-lexical'
import type { Block, RichTextField } from 'payload'

import { linked } from '@/lib/urls'

import { label } from './label'

type Text = { name: string; de?: string; en?: string; blocks?: Block[] }

/** Formatted text with a value per language; it is one value, so rows of two languages never mix. */
export const richText = ({ name, de = 'Text', en = 'Text', blocks }: Text): RichTextField => ({
  name,
  type: 'richText',
  localized: true,
  label: label(de, en),
  editor: lexicalEditor({
    features: ({ defaultFeatures }) => [
      ...defaultFeatures.filter(
        ({ key }) => !['upload', 'checklist', 'relationship', 'link'].includes(key),
      ),
      // Others have no page; a file stands in a block of its own, which opens it to visitors.
      LinkFeature({ enabledCollections: linked }),
      FixedToolbarFeature(),
      ...(blocks ? [BlocksFeature({ blocks })] : []),
    ],
  }),
})
