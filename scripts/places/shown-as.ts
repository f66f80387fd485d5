import ts from 'typescript'

/** Elements by what a text in them is to a reader. */
const ofElement: Record<string, string> = {
  h1: 'heading',
  h2: 'heading',
  h3: 'heading',
  a: 'link',
  button: 'button',
  summary: 'toggle',
}

/** Properties of our own views whose value is a text of that kind. */
const ofAttribute: Record<string, string> = {
  'aria-label': 'spoken',
  alt: 'spoken',
  title: 'heading',
  lead: 'lead',
}

const isMetadata = (node: ts.Node): boolean =>
  ts.isFunctionDeclaration(node) && /metadata$/i.test(node.name?.text ?? '')

/** What a text is to a reader: heading, link, …; `text` where the code around it does not say. */
export function shownAs(node: ts.Node): string {
  for (let at = node.parent; !ts.isSourceFile(at); at = at.parent) {
    if (isMetadata(at)) return 'search'
    if (ts.isJsxAttribute(at)) return ofAttribute[at.name.getText()] ?? 'text'
    if (ts.isJsxElement(at)) {
      const name = at.openingElement.tagName.getText()
      if (ofElement[name]) return ofElement[name]
    }
  }
  return 'text'
}
