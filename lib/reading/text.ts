type Node = Record<string, unknown>

const isNode = (value: unknown): value is Node => typeof value === 'object' && value !== null

const inline = new Set<unknown>(['text', 'link', 'autolink', 'linebreak', 'tab'])

function linesOf(node: unknown): string {
  if (!isNode(node)) return ''
  if (typeof node['text'] === 'string') return node['text']
  if (node['type'] === 'linebreak') return '\n'
  const children = Array.isArray(node['children']) ? node['children'] : []
  const words = children.map(linesOf).join('')
  return inline.has(node['type']) ? words : `${words}\n`
}

/** The words of a formatted text without its blocks: a line for each paragraph, heading and item of a list. */
export const readableText = (text: unknown): string =>
  isNode(text) ? linesOf(text['root']).replace(/\n+/g, '\n').trim() : ''
