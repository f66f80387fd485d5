import type { SerializedTextNode } from '@payloadcms/richtext-lexical'
import type {
  LinkFields,
  SerializedAutoLinkNode,
  SerializedLinkNode,
} from '@payloadcms/richtext-lexical'
import type { JSXConverter, JSXConverters } from '@payloadcms/richtext-lexical/react'
import type { ReactNode } from 'react'

import type { Locale } from '@/i18n/locales'
import { linkOrNothing } from '@/lib/links'
import { type Addressed, hasPages, isLinked, publicPath } from '@/lib/urls'

import { WithPhones } from './with-phones'

/** The marks of a text by the bit of its format, innermost first. */
const marks = [
  [1, 'strong'],
  [2, 'em'],
  [4, 's'],
  [16, 'code'],
  [32, 'sub'],
  [64, 'sup'],
] as const

/** Where a link leads, or nothing when visitors cannot read its target in this language. */
function hrefOf(locale: Locale, { doc, linkType, url }: LinkFields): string | undefined {
  if (linkType !== 'internal') return linkOrNothing(url)
  const target = doc?.value as Addressed | string | null | undefined
  if (!doc || !isLinked(doc.relationTo) || typeof target !== 'object' || !target) return undefined
  // What is not published in this language comes without its address.
  if (hasPages(doc.relationTo) && !target.slug) return undefined
  return publicPath(doc.relationTo, target, locale)
}

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

/** How visitors see what stands inside a paragraph. */
export const inlineConverters = (locale: Locale): JSXConverters => ({
  text: ({ node, parent }: { node: SerializedTextNode; parent: { type?: string } }) =>
    marks.reduce<ReactNode>(
      (words, [bit, Mark]) => (node.format & bit ? <Mark>{words}</Mark> : words),
      parent.type?.endsWith('link') ? node.text : <WithPhones text={node.text} />,
    ),
  linebreak: <br />,
  tab: ' ',
  autolink: link(locale),
  link: link(locale),
})
