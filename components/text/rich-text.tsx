import {
  type JSXConvertersFunction,
  LinkJSXConverter,
  RichText as Lexical,
} from '@payloadcms/richtext-lexical/react'
import type { SerializedEditorState } from '@payloadcms/richtext-lexical/lexical'
import { useLocale } from 'next-intl'

import type { Locale } from '@/i18n/locales'
import { type Linked, publicPath } from '@/lib/urls'
import type { BlockData } from '@/lib/views'

import { blockConverters } from './block-converters'

type Text = { root: object; [key: string]: unknown }
type Props = { text: Text; level?: 2 | 3 | 4; data?: BlockData }
type Target = { id: string; slug?: string | null }

const hrefOf = (locale: Locale, relationTo: string, value: unknown): string => {
  if (typeof value !== 'object' || value === null) return `/${locale}`
  const { id, slug } = value as Target
  return publicPath(relationTo as Linked, slug ?? id, locale)
}

const tags = ['h2', 'h3', 'h4', 'h5', 'h6'] as const

const converters =
  (locale: Locale, level: number, data: BlockData): JSXConvertersFunction =>
  ({ defaultConverters }) => ({
    ...defaultConverters,
    ...LinkJSXConverter({
      internalDocToHref: ({ linkNode }) => {
        const { doc } = linkNode.fields
        return doc ? hrefOf(locale, doc.relationTo, doc.value) : `/${locale}`
      },
    }),
    list: ({ node, nodesToJSX }) => {
      const List = node.tag === 'ol' ? 'ol' : 'ul'
      const start = List === 'ol' && node.start > 1 ? node.start : undefined
      return <List start={start}>{nodesToJSX({ nodes: node.children, parent: node })}</List>
    },
    listitem: ({ node, nodesToJSX }) => {
      const holdsList = node.children.some(({ type }) => type === 'list')
      return (
        <li className={holdsList ? 'holds-list' : undefined}>
          {nodesToJSX({ nodes: node.children, parent: node })}
        </li>
      )
    },
    heading: ({ node, nodesToJSX }) => {
      const { children, tag } = node
      const rank = Math.max(Number(tag.slice(1)), 2) + level - 2
      const Tag = tags[Math.min(rank, 6) - 2] ?? 'h6'
      return <Tag>{nodesToJSX({ nodes: children })}</Tag>
    },
    blocks: blockConverters(data),
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
      />
    </div>
  )
}
