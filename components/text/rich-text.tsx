import type { SerializedEditorState } from '@payloadcms/richtext-lexical/lexical'
import { type JSXConvertersFunction, RichText as Lexical } from '@payloadcms/richtext-lexical/react'
import { useLocale } from 'next-intl'

import type { Locale } from '@/i18n/locales'
import type { BlockData } from '@/lib/views'

import { blockConverters } from './block-converters'
import { inlineConverters } from './inline-converters'
import { tableConverters } from './table-converters'
import { isBlankNode, nestedItems } from './visible-nodes'

type Text = { root: object; [key: string]: unknown }
type Props = { text: Text; level?: 2 | 3 | 4; data?: BlockData }

const tags = ['h2', 'h3', 'h4', 'h5', 'h6'] as const

/**
 * How visitors see each kind of node that the editor offers (`fields/text/features.ts`). There is no style
 * in an attribute, which the site's own policy would refuse, and nothing empty. Another kind is not shown.
 */
const converters =
  (locale: Locale, level: number, data: BlockData): JSXConvertersFunction =>
  () => ({
    ...inlineConverters(locale),
    ...tableConverters,
    paragraph: ({ node, nodesToJSX }) =>
      isBlankNode(node) ? null : <p>{nodesToJSX({ nodes: node.children })}</p>,
    quote: ({ node, nodesToJSX }) =>
      isBlankNode(node) ? null : <blockquote>{nodesToJSX({ nodes: node.children })}</blockquote>,
    horizontalrule: <hr />,
    list: ({ node, nodesToJSX }) => {
      if (isBlankNode(node)) return null
      const List = node.tag === 'ol' ? 'ol' : 'ul'
      const start = List === 'ol' && node.start > 1 ? node.start : undefined
      const items = nestedItems(node.children) as typeof node.children
      return <List start={start}>{nodesToJSX({ nodes: items, parent: node })}</List>
    },
    listitem: ({ node, nodesToJSX }) => (
      <li>{nodesToJSX({ nodes: node.children, parent: node })}</li>
    ),
    heading: ({ node, nodesToJSX }) => {
      const { children, tag } = node
      if (isBlankNode(node)) return null
      const rank = Math.min(Math.max(Number(tag.slice(1)), 2), 4) + level - 2
      const Tag = tags[Math.min(rank, 6) - 2] ?? 'h6'
      return <Tag>{nodesToJSX({ nodes: children })}</Tag>
    },
    blocks: blockConverters(data),
    unknown: () => null,
  })

const nothing: BlockData = { organisation: undefined, lists: {} }

/**
 * Formatted text as its editor wrote it. `level` is the rank of its highest headings; `data` is what its
 * blocks need (see `queries/block-data.ts`).
 */
export function RichText({ data = nothing, level = 2, text }: Props) {
  const locale = useLocale()
  return (
    <div className="prose">
      <Lexical
        data={text as unknown as SerializedEditorState}
        converters={converters(locale, level, data)}
        disableContainer
        disableIndent
        disableTextAlign
      />
    </div>
  )
}
