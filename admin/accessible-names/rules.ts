import type { AccessibleWords } from './words'

type Rule = { selector: string; apply: (element: Element, words: AccessibleWords) => void }

const name = (element: Element, text: string) => {
  element.removeAttribute('aria-labelledby')
  element.setAttribute('aria-label', text)
}

/** The words of an element; a label ends with a star where something is required. */
function textOf(element: Element | null | undefined): string {
  const text = element?.textContent.trim() ?? ''
  return text.endsWith('*') ? text.slice(0, -1).trim() : text
}

/** The label of the field that an element belongs to; in lists of settings it stands just before the field. */
function labelOf(element: Element, otherwise: string): string {
  const field = element.closest('.field-type, [class*="payload-settings__"]')
  return textOf(field?.querySelector('label, .field-label')) || otherwise
}

/** The words of a row of a list, to tell its checkbox from the others. */
const rowOf = (box: Element): string =>
  textOf(box.closest('tr')?.querySelector('td:not(.cell-_select):not(:first-child)'))

const toolbarGroups = ['add', 'align', 'blocks', 'table', 'text'] as const

/** What Payload's panel lacks for screen readers (WCAG 2.2, levels A and AA), and how it is added. */
export const accessibleRules: readonly Rule[] = [
  {
    selector: 'input[type="checkbox"]',
    apply: (box, words) => {
      const isAll = box.id === 'select-all'
      // Payload repeats the technical name of a field as its tooltip.
      if (box.getAttribute('title') === box.getAttribute('name')) box.removeAttribute('title')
      if (isAll) name(box, words.selectAll)
      else if (box.closest('.select-row, .cell-_select'))
        name(box, [words.selectRow, rowOf(box)].filter(Boolean).join(': '))
      else if (box.getAttribute('aria-label') === '' && box.id !== '') {
        const label = box.ownerDocument.querySelector(`label[for="${CSS.escape(box.id)}"]`)
        if (label) box.removeAttribute('aria-labelledby')
        else name(box, labelOf(box, words.choice))
      }
    },
  },
  {
    selector: '.react-select input[role="combobox"]',
    apply: (input, words) => {
      if (!input.getAttribute('aria-label')) name(input, labelOf(input, words.choice))
    },
  },
  {
    selector: '.dropdown-indicator[aria-hidden="true"]',
    apply: (button) => {
      button.setAttribute('tabindex', '-1')
    },
  },
  {
    selector: '.clear-indicator',
    apply: (button, words) => {
      button.removeAttribute('aria-hidden')
      name(button, words.clear)
    },
  },
  {
    // Such a value holds buttons, so that it cannot be one itself.
    selector: '.rs__multi-value[role="button"]',
    apply: (value) => {
      value.setAttribute('role', 'group')
      name(value, textOf(value))
    },
  },
  {
    selector: '.collapsible__drag',
    apply: (handle, words) => {
      name(handle, words.drag)
    },
  },
  {
    selector: '[id^="DndDescribedBy"]',
    apply: (text, words) => {
      text.textContent = words.howToDrag
    },
  },
  {
    selector: '.popup-button',
    apply: (button, words) => {
      if (!textOf(button) && !button.getAttribute('aria-label')) name(button, words.more)
    },
  },
  {
    selector: '.toolbar-popup__button[data-button-key]',
    apply: (button, words) => {
      const text = words.buttons[button.getAttribute('data-button-key') ?? '']
      if (text && !textOf(button)) name(button, text)
    },
  },
  {
    selector: '.LexicalEditorTheme__block__removeButton',
    apply: (button, words) => {
      name(button, words.removeBlock)
    },
  },
  {
    selector: '.file-details__remove',
    apply: (button, words) => {
      name(button, words.removeFile)
    },
  },
  {
    selector: '[aria-label$=" dropdown"]',
    apply: (button, words) => {
      const key = button.getAttribute('aria-label')?.replace(' dropdown', '')
      const group = toolbarGroups.find((each) => each === key)
      if (group) name(button, words[group])
    },
  },
  {
    selector: '.ContentEditable__root[role="textbox"]',
    apply: (editor, words) => {
      name(editor, labelOf(editor, words.textEditor))
    },
  },
  {
    // The tabs are links, which a list must not hold directly; the count of versions belongs to the name.
    selector: 'ul.doc-tabs__tabs',
    apply: (tabs) => {
      tabs.setAttribute('role', 'group')
      for (const tab of tabs.querySelectorAll('.doc-tab[aria-label]'))
        tab.removeAttribute('aria-label')
    },
  },
  {
    // It only keeps the place of the choice of a language.
    selector: '[aria-label="invisible"]',
    apply: (place) => {
      place.removeAttribute('aria-label')
    },
  },
  {
    selector: 'section[aria-label^="Notifications"]',
    apply: (section, words) => {
      name(section, words.messages)
    },
  },
  {
    selector: '.file-meta__url .copy-to-clipboard',
    apply: (button, words) => {
      name(button, words.copyAddress)
    },
  },
]
