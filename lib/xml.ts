/** An element, written. Texts are plain strings, so none of them can be taken for markup. */
export type WrittenXml = { xml: string }

type Child = WrittenXml | string | undefined

// What XML 1.0 has no place for, not even as an escape.
const unwritable = /[\u0000-\u0008\u000b\u000c\u000e-\u001f\ufffe\uffff]/g

const entities: Record<string, string> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
}

const escaped = (text: string): string =>
  text
    .toWellFormed()
    .replace(unwritable, '')
    .replace(/[&<>"]/g, (letter) => entities[letter] ?? letter)

/** Writes an element; attributes and children that are undefined are left out. */
export function xml(
  name: string,
  attributes: Record<string, string | undefined>,
  ...children: Child[]
): WrittenXml {
  const given = Object.entries(attributes).flatMap(([key, value]) =>
    value === undefined ? [] : [` ${key}="${escaped(value)}"`],
  )
  const inner = children
    .map((child) => (typeof child === 'string' ? escaped(child) : (child?.xml ?? '')))
    .join('')
  const start = `<${name}${given.join('')}`
  return { xml: inner === '' ? `${start}/>` : `${start}>${inner}</${name}>` }
}

/** A whole document. */
export const xmlDocument = (root: WrittenXml): string =>
  `<?xml version="1.0" encoding="UTF-8"?>\n${root.xml}\n`
