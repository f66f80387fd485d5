/** @jest-environment jsdom */
import { accessibleRules } from '@/admin/accessible-names/rules'
import { accessibleWords } from '@/admin/accessible-names/words'

const words = accessibleWords.de

function completed(html: string): Element {
  document.body.innerHTML = html
  for (const { apply, selector } of accessibleRules)
    for (const element of document.querySelectorAll(selector)) apply(element, words)
  const [first] = document.body.children
  if (!first) throw new Error('No element.')
  return first
}

beforeAll(() => {
  // jsdom has no CSS.escape; the ids of these tests need none.
  Object.assign(globalThis, { CSS: { escape: (text: string) => text } })
})

test('the checkbox of a row says which row it selects', () => {
  completed(
    '<table><tbody><tr><td class="cell-_select"><input type="checkbox" aria-label="" id="a"></td><td>Jahresbericht</td></tr></tbody></table>',
  )
  expect(document.querySelector('input')?.getAttribute('aria-label')).toBe(
    'Auswählen: Jahresbericht',
  )
})

test('a checkbox with a label keeps it, without the technical name as a tooltip', () => {
  completed(
    '<div class="field-type"><input type="checkbox" aria-label="" aria-labelledby="sensitive" id="b" name="sensitive" title="sensitive"><label for="b">Vertraulich</label></div>',
  )
  const box = document.querySelector('input')
  expect(box?.hasAttribute('aria-labelledby')).toBe(false)
  expect(box?.hasAttribute('title')).toBe(false)
})

test('a choice and a text editor are named like their field', () => {
  completed(
    '<div class="field-type"><label>Art <span>*</span></label><div class="react-select"><input role="combobox"></div><div class="ContentEditable__root" role="textbox"></div></div>',
  )
  expect(document.querySelector('input')?.getAttribute('aria-label')).toBe('Art')
  expect(document.querySelector('[role="textbox"]')?.getAttribute('aria-label')).toBe('Art')
})

test.each([
  ['<button class="popup-button"><svg></svg></button>', words.more],
  ['<div class="collapsible__drag" role="button"></div>', words.drag],
  ['<div class="clear-indicator" aria-hidden="true" role="button"></div>', words.clear],
  ['<button aria-label="blocks dropdown"></button>', words.blocks],
  ['<section aria-label="Notifications alt+T"></section>', words.messages],
  ['<button class="toolbar-popup__button" data-button-key="bold"></button>', 'Fett'],
])('%s has a German name', (html, expected) => {
  const element = completed(html)
  expect(element.getAttribute('aria-label')).toBe(expected)
  expect(element.hasAttribute('aria-hidden')).toBe(false)
})

test('a value that holds a button is a group', () => {
  const value = completed('<div class="rs__multi-value" role="button">Lohn<button>x</button></div>')
  expect(value.getAttribute('role')).toBe('group')
})

test('a button with words keeps them', () => {
  expect(completed('<button class="popup-button">Mehr</button>').hasAttribute('aria-label')).toBe(
    false,
  )
})
