import {
  $createParagraphNode,
  type DOMConversionMap,
  type DOMExportOutput,
  ElementNode,
  type LexicalNode,
  type ParagraphNode,
  type RangeSelection,
  type SerializedElementNode,
} from '@payloadcms/richtext-lexical/lexical'

const attribute = 'data-table-caption'

/** The caption of the table below it. */
export class TableCaptionNode extends ElementNode {
  static override getType(): string {
    return 'tablecaption'
  }

  static override clone(node: TableCaptionNode): TableCaptionNode {
    return new TableCaptionNode(node.__key)
  }

  static override importJSON(serialized: SerializedElementNode): TableCaptionNode {
    return $createTableCaptionNode().updateFromJSON(serialized)
  }

  static override importDOM(): DOMConversionMap {
    return {
      p: (element) =>
        element.hasAttribute(attribute)
          ? { conversion: () => ({ node: $createTableCaptionNode() }), priority: 2 }
          : null,
    }
  }

  override createDOM(): HTMLElement {
    const element = document.createElement('p')
    element.className = 'leitbild-table-caption'
    return element
  }

  override updateDOM(): boolean {
    return false
  }

  override exportDOM(): DOMExportOutput {
    const element = document.createElement('p')
    element.setAttribute(attribute, '')
    return { element }
  }

  override canIndent(): false {
    return false
  }

  /** The return key leads into the first cell instead of making a second caption. */
  override insertNewAfter(_: RangeSelection, restoreSelection?: boolean): ParagraphNode | null {
    const table = this.getNextSibling()
    if (table instanceof ElementNode) {
      table.selectStart()
      return null
    }
    const paragraph = $createParagraphNode()
    this.insertAfter(paragraph, restoreSelection)
    return paragraph
  }

  override collapseAtStart(): boolean {
    return true
  }
}

export const $createTableCaptionNode = (): TableCaptionNode => new TableCaptionNode()

export const $isTableCaptionNode = (
  node: LexicalNode | null | undefined,
): node is TableCaptionNode => node instanceof TableCaptionNode
