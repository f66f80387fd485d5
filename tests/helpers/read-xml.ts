import { SaxesParser } from 'saxes'

export type XmlNode = {
  name: string
  attributes: Record<string, string>
  children: XmlNode[]
  text: string
}

/** Reads a well-formed document; anything else throws. */
export function readXml(text: string): XmlNode {
  const top: XmlNode = { name: '', attributes: {}, children: [], text: '' }
  const open = [top]
  const parser = new SaxesParser({ xmlns: false })
  parser.on('error', (error) => {
    throw error
  })
  parser.on('opentag', ({ attributes, name }) => {
    const node: XmlNode = { name, attributes, children: [], text: '' }
    open.at(-1)?.children.push(node)
    open.push(node)
  })
  parser.on('text', (more) => {
    const node = open.at(-1)
    if (node) node.text += more
  })
  parser.on('closetag', () => open.pop())
  parser.write(text).close()
  const [root] = top.children
  if (!root) throw new Error('The document is empty.')
  return root
}
