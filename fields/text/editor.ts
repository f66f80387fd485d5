import { lexicalEditor } from '@payloadcms/richtext-lexical'
import type { Block } from 'payload'

import { textFeatures } from './features'

const diff = '@/admin/editor/diff#TextDiff'

type Editor = ReturnType<typeof lexicalEditor>

/** The text editor, with a comparison of versions that knows the captions of tables. */
export const textEditor =
  (blocks: Block[] | undefined): Editor =>
  async (args) => {
    const adapter = await lexicalEditor({ features: textFeatures(blocks) })(args)
    return {
      ...adapter,
      DiffComponent: diff,
      generateImportMap: (map) => {
        adapter.generateImportMap?.(map)
        map.addToImportMap(diff)
      },
    }
  }
