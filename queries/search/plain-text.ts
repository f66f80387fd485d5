type Node = {
  type?: unknown
  text?: unknown
  children?: unknown
  fields?: Record<string, unknown>
}

/** The fields of blocks in which visitors read words. */
const wordFields = ['title', 'text', 'source', 'purpose']

const isNode = (value: unknown): value is Node => typeof value === 'object' && value !== null

/** Nodes within a line; all others stand on their own. */
const inline = new Set<unknown>(['text', 'link', 'autolink', 'linebreak', 'tab'])

function textOf(node: unknown): string {
  if (!isNode(node)) return ''
  if (typeof node.text === 'string') return node.text
  if (node.type === 'linebreak' || node.type === 'tab') return ' '
  const { fields } = node
  const own = node.type === 'block' && fields ? wordFields.map((name) => fields[name]) : []
  const words = own.filter((value) => typeof value === 'string').map(String)
  const children = Array.isArray(node.children) ? node.children : []
  const text = children.map(textOf).join('')
  return [...words, text].filter(Boolean).join('\n') + (inline.has(node.type) ? '' : '\n')
}

const tidy = (text: string): string =>
  text
    .split('\n')
    .map((line) => line.replace(/[ \t]+/g, ' ').trim())
    .filter(Boolean)
    .join('\n')

/** The words of a formatted text, a section from each heading to the next. */
export function sectionsOfText(text: unknown): string[] {
  const root = isNode(text) && 'root' in text ? text.root : undefined
  const nodes: unknown[] = isNode(root) && Array.isArray(root.children) ? root.children : []
  const sections: string[] = []
  let section = ''
  for (const node of nodes) {
    if (isNode(node) && node.type === 'heading') {
      sections.push(section)
      section = ''
    }
    section += textOf(node)
  }
  return [...sections, section].map(tidy).filter(Boolean)
}
