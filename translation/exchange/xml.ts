import { SaxesParser, type SaxesTagNS } from 'saxes'

import { Refusal } from './refusal'

/** How deep elements may stand in each other. */
const deepest = 64

export type XmlElement = {
  name: string
  namespace: string
  attributes: Record<string, string>
  line: number
}

type Handlers = {
  open: (element: XmlElement, parents: readonly XmlElement[]) => void
  close: (element: XmlElement, parents: readonly XmlElement[]) => void
  text: (text: string, parents: readonly XmlElement[], line: number) => void
}

const attributesOf = (tag: SaxesTagNS): Record<string, string> =>
  Object.fromEntries(Object.entries(tag.attributes).map(([name, { value }]) => [name, value]))

/**
 * Walks through an XML text; refuses what is not well-formed, a DOCTYPE (and with it every entity of its
 * own) and deep nesting, with the line.
 */
export function walkXml(text: string, handlers: Handlers): void {
  const parser = new SaxesParser({ xmlns: true, position: true })
  const stack: XmlElement[] = []
  parser.on('error', ({ message }) => {
    const detail = message.replace(/^(?:[^:]*:)?\d+:\d+: /, '')
    throw new Refusal(parser.line, 'xml', { detail })
  })
  parser.on('doctype', () => {
    throw new Refusal(parser.line, 'doctype')
  })
  parser.on('opentag', (tag) => {
    if (stack.length >= deepest) throw new Refusal(parser.line, 'depth', { limit: `${deepest}` })
    const element = {
      name: tag.local,
      namespace: tag.uri,
      attributes: attributesOf(tag),
      line: parser.line,
    }
    handlers.open(element, stack)
    stack.push(element)
  })
  parser.on('closetag', () => {
    const element = stack.pop()
    if (element) handlers.close(element, stack)
  })
  const words = (part: string) => {
    handlers.text(part, stack, parser.line)
  }
  parser.on('text', words)
  parser.on('cdata', words)
  // A piece at a time, so that a fault at the beginning is found before the end is read.
  for (let at = 0; at < text.length; at += 65_536) parser.write(text.slice(at, at + 65_536))
  parser.close()
}
