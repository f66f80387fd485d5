import { TableCellNode, TableNode, TableRowNode } from '@lexical/table'
import { createNode, createServerFeature } from '@payloadcms/richtext-lexical'

import { TableCaptionNode } from './caption-node'

/**
 * Tables with a caption, a row of heads and a column of heads. Payload's own feature is experimental, speaks
 * English alone and knows no caption; the nodes are the same.
 */
export const TableFeature = createServerFeature({
  key: 'table',
  feature: {
    ClientFeature: '@/admin/editor/table/feature#TableFeatureClient',
    nodes: [
      createNode({ node: TableNode }),
      createNode({ node: TableRowNode }),
      createNode({ node: TableCellNode }),
      createNode({ node: TableCaptionNode }),
    ],
  },
})
