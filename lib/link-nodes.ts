import { linkOrNothing, readLink } from './links'
import { isLinked } from './urls'

type Json = Record<string, unknown>
type Node = Json & { children?: unknown }

const isObject = (value: unknown): value is Json => typeof value === 'object' && value !== null

export type LinkNode = {
  words: string
  /** The address of a link that leads out, or nothing for one that leads to a document. */
  url?: string
  /** The document that it leads to, if it names one. */
  doc?: { relationTo: string; id: string | number } | undefined
}

const childrenOf = ({ children }: Node): Node[] =>
  Array.isArray(children) ? children.filter(isObject) : []

const wordsOf = (node: Node): string =>
  node['type'] === 'text' ? String(node['text']) : childrenOf(node).map(wordsOf).join('')

function docOf(value: unknown): LinkNode['doc'] {
  if (!isObject(value) || typeof value['relationTo'] !== 'string') return undefined
  const { relationTo } = value
  const id = isObject(value['value']) ? value['value']['id'] : value['value']
  const isKnown = isLinked(relationTo) && (typeof id === 'string' || typeof id === 'number')
  return isKnown ? { relationTo, id } : undefined
}

const isLink = ({ type }: Node) => type === 'link' || type === 'autolink'

const fieldsOf = ({ fields }: Node): Json => (isObject(fields) ? fields : {})

const isToDocument = (fields: Json) => fields['linkType'] === 'internal'

const readNode = (node: Node): LinkNode => {
  const fields = fieldsOf(node)
  const words = wordsOf(node)
  return isToDocument(fields)
    ? { words, doc: docOf(fields['doc']) }
    : { words, url: typeof fields['url'] === 'string' ? fields['url'] : '' }
}

const rootOf = (value: unknown): Node | undefined =>
  isObject(value) && isObject(value['root']) ? value['root'] : undefined

/** The links of a rich text, in its order. */
export function linksOf(value: unknown): LinkNode[] {
  const walk = (node: Node): LinkNode[] => [
    ...(isLink(node) ? [readNode(node)] : []),
    ...childrenOf(node).flatMap(walk),
  ]
  const root = rootOf(value)
  return root ? walk(root) : []
}

type Rule = (node: Node) => Node[]

/** The rich text with `rule` for each of its links, or the very same one where nothing changes. */
function withLinks(value: unknown, rule: Rule): unknown {
  const root = rootOf(value)
  if (!root) return value
  const change = (node: Node): Node[] => {
    const { children } = node
    if (!Array.isArray(children)) return isLink(node) ? rule(node) : [node]
    const next = (children as unknown[]).flatMap((child): unknown[] =>
      isObject(child) ? change(child) : [child],
    )
    const isSame =
      next.length === children.length && next.every((each, at) => each === children[at])
    const now = isSame ? node : { ...node, children: next }
    return isLink(now) ? rule(now) : [now]
  }
  const [next] = change(root)
  return next === root ? value : { ...(value as Json), root: next }
}

const plain = (node: Node) => childrenOf(node)

function withAddress(node: Node): Node {
  const fields = fieldsOf(node)
  const href = linkOrNothing(fields['url'])
  return href === undefined || href === fields['url']
    ? node
    : { ...node, fields: { ...fields, url: href } }
}

/** The rich text with every address in the form in which it is kept; footnotes of Word become plain words. */
export const tidyLinks = (value: unknown): unknown =>
  withLinks(value, (node) => {
    if (isToDocument(fieldsOf(node))) return [node]
    const found = readLink(fieldsOf(node)['url'])
    return 'fault' in found && found.fault === 'footnote' ? plain(node) : [withAddress(node)]
  })

/** The rich text without the links that may not be kept: their words stay. */
export const safeLinks = (value: unknown): unknown =>
  withLinks(value, (node) => {
    const fields = fieldsOf(node)
    const isKept = isToDocument(fields)
      ? docOf(fields['doc']) !== undefined
      : linkOrNothing(fields['url']) !== undefined
    if (!isKept) return plain(node)
    return [isToDocument(fields) ? node : withAddress(node)]
  })

const ownHref = (node: Node): string | undefined => {
  const fields = fieldsOf(node)
  return isToDocument(fields) ? undefined : linkOrNothing(fields['url'])
}

/** The rich text without its links to one of these addresses: their words stay. */
export const withoutLinksTo = (value: unknown, hrefs: ReadonlySet<string>): unknown =>
  withLinks(value, (node) => (hrefs.has(ownHref(node) ?? '') ? plain(node) : [node]))
