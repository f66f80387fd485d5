type Node = Record<string, unknown> & { type: string }
type Changes = Record<string, unknown>

const isNode = (value: unknown): value is Node =>
  typeof value === 'object' && value !== null && 'type' in value && typeof value.type === 'string'

/** Bold, italic, struck out, code, subscript and superscript. */
const offeredFormats = 1 | 2 | 4 | 16 | 32 | 64

const offeredHeadings = new Map([
  ['h1', 'h2'],
  ['h5', 'h4'],
  ['h6', 'h4'],
])

const layoutOf = ({ format, indent, type }: Node): Changes => ({
  ...(typeof format === 'string' && format !== '' ? { format: '' } : {}),
  ...(typeof indent === 'number' && indent > 0 && type !== 'listitem' ? { indent: 0 } : {}),
})

function textChanges({ format, style }: Node): Changes {
  const known = typeof format === 'number' ? format & offeredFormats : 0
  return {
    ...(known === format ? {} : { format: known }),
    ...(style === '' || style === undefined ? {} : { style: '' }),
  }
}

/** What has to change in one node, without its children. */
function changesOf(node: Node): Changes {
  if (node.type === 'text') return textChanges(node)
  if (node.type === 'tab')
    return { type: 'text', text: ' ', detail: 0, mode: 'normal', ...textChanges(node) }
  const tag = node.type === 'heading' ? offeredHeadings.get(String(node['tag'])) : undefined
  const isChecklist = node.type === 'list' && node['listType'] === 'check'
  return {
    ...layoutOf(node),
    ...(tag === undefined ? {} : { tag }),
    ...(isChecklist ? { listType: 'bullet', tag: 'ul' } : {}),
  }
}

/** What nodes carry besides their content and is layout, or belongs to a list that is not offered. */
const layoutKeys = new Map<string, readonly string[]>([
  ['listitem', ['checked']],
  ['table', ['colWidths', 'rowStriping', 'frozenColumnCount', 'frozenRowCount']],
  ['tablerow', ['height']],
  ['tablecell', ['backgroundColor', 'width', 'verticalAlign']],
])

function tidyNode(node: Node): Node {
  const changes = changesOf(node)
  const { children } = node
  const list: unknown[] = Array.isArray(children) ? children : []
  const tidied = list.map((child) => (isNode(child) ? tidyNode(child) : child))
  if (tidied.some((child, at) => child !== list[at])) changes['children'] = tidied
  const dropped = (layoutKeys.get(node.type) ?? []).filter((key) => (node[key] ?? null) !== null)
  if (Object.keys(changes).length === 0 && dropped.length === 0) return node
  const { type } = changes
  const kept = Object.entries({ ...node, ...changes }).filter(([key]) => !dropped.includes(key))
  return { ...Object.fromEntries(kept), type: typeof type === 'string' ? type : node.type }
}

/**
 * A rich text without the formats that the editor does not offer and the site does not show, or the very
 * same one where nothing changes. They come with a paste, through the API, or from before they were left out.
 */
export function tidyText(value: unknown): unknown {
  if (typeof value !== 'object' || value === null || !('root' in value) || !isNode(value.root))
    return value
  const root = tidyNode(value.root)
  return root === value.root ? value : { ...value, root }
}
