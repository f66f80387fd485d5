type Node = Record<string, unknown> & { type: string; children?: Node[] }

const marks = [
  [1, 'strong'],
  [2, 'em'],
  [4, 's'],
  [32, 'sub'],
  [64, 'sup'],
] as const

const textHtml = ({ format, text }: Node) =>
  marks.reduce(
    (words, [bit, tag]) => (Number(format) & bit ? `<${tag}>${words}</${tag}>` : words),
    String(text).replaceAll('&', '&amp;'),
  )

const spans = ({ colSpan, rowSpan }: Node) =>
  [
    Number(colSpan) > 1 ? ` colspan="${String(colSpan)}"` : '',
    Number(rowSpan) > 1 ? ` rowspan="${String(rowSpan)}"` : '',
  ].join('')

/** The items of a list, a list inside it in the item before. */
const items = ({ children = [] }: Node): string =>
  children
    .map((item, at) => {
      const next = children[at + 1]
      const holdsList = (each: Node | undefined) => each?.children?.[0]?.type === 'list'
      if (holdsList(item)) return ''
      return `<li>${inside(item)}${next && holdsList(next) ? inside(next) : ''}</li>`
    })
    .join('')

const inside = ({ children = [] }: Node): string => children.map(editorHtml).join('')

const start = ({ start: first, tag }: Node) =>
  tag === 'ol' && Number(first) > 1 ? ` start="${String(first)}"` : ''

/** A node of the editor's JSON in the HTML in which `takenOver` (`clipboard-samples.ts`) is written. */
export function editorHtml(node: Node): string {
  const { headerState, tag, type } = node
  if (type === 'text') return textHtml(node)
  if (type === 'linebreak') return '<br>'
  if (type === 'link') {
    const { url } = node['fields'] as { url: string }
    return `<a href="${url.replaceAll('&', '&amp;')}">${inside(node)}</a>`
  }
  if (type === 'heading') return `<${String(tag)}>${inside(node)}</${String(tag)}>`
  if (type === 'list') return `<${String(tag)}${start(node)}>${items(node)}</${String(tag)}>`
  if (type === 'table') return `<table>${inside(node)}</table>`
  if (type === 'tablerow') return `<tr>${inside(node)}</tr>`
  if (type === 'tablecell') {
    const name = Number(headerState) > 0 ? 'th' : 'td'
    return `<${name}${spans(node)}>${inside(node)}</${name}>`
  }
  if (type === 'tablecaption')
    return node.children?.length ? `<p data-table-caption="">${inside(node)}</p>` : ''
  return type === 'paragraph' ? `<p>${inside(node)}</p>` : inside(node)
}
