import type {
  LinkFields,
  SerializedAutoLinkNode,
  SerializedLinkNode,
} from '@payloadcms/richtext-lexical'
import {
  type JSXConverter,
  type JSXConvertersFunction,
  RichText as Lexical,
} from '@payloadcms/richtext-lexical/react'
import type { SerializedEditorState } from '@payloadcms/richtext-lexical/lexical'
import { useLocale } from 'next-intl'
import type { ReactNode } from 'react'

import type { Locale } from '@/i18n/locales'
import { linkOrNothing } from '@/lib/links'
import { type Addressed, hasPages, isLinked, publicPath } from '@/lib/urls'
import type { BlockData } from '@/lib/views'

import { blockConverters } from './block-converters'

type Text = { root: object; [key: string]: unknown }
type Props = { text: Text; level?: 2 | 3 | 4; data?: BlockData }

/** Where a link leads, or nothing when visitors cannot read its target in this language. */
function hrefOf(locale: Locale, { doc, linkType, url }: LinkFields): string | undefined {
  if (linkType !== 'internal') return linkOrNothing(url)
  const target = doc?.value as Addressed | string | null | undefined
  if (!doc || !isLinked(doc.relationTo) || typeof target !== 'object' || !target) return undefined
  // What is not published in this language comes without its address.
  if (hasPages(doc.relationTo) && !target.slug) return undefined
  return publicPath(doc.relationTo, target, locale)
}

const tags = ['h2', 'h3', 'h4', 'h5', 'h6'] as const

type LinkProps = { children: ReactNode; fields: LinkFields; locale: Locale }

/** A link, or its words alone when it leads nowhere. */
function TextLink({ children, fields, locale }: LinkProps) {
  const href = hrefOf(locale, fields)
  if (href === undefined) return children
  return (
    <a
      href={href}
      rel={fields.newTab ? 'noopener noreferrer' : undefined}
      target={fields.newTab ? '_blank' : undefined}
    >
      {children}
    </a>
  )
}

const link =
  (locale: Locale): JSXConverter<SerializedAutoLinkNode | SerializedLinkNode> =>
  // eslint-disable-next-line react/display-name -- a converter is no component
  ({ node: { children, fields }, nodesToJSX }) => (
    <TextLink fields={fields} locale={locale}>
      {nodesToJSX({ nodes: children })}
    </TextLink>
  )

const converters =
  (locale: Locale, level: number, data: BlockData): JSXConvertersFunction =>
  ({ defaultConverters }) => ({
    ...defaultConverters,
    autolink: link(locale),
    link: link(locale),
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
