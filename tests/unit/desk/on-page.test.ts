/** @jest-environment jsdom */
import { elementOf, isOnPage, unitAt } from '@/admin/translations/editor/on-page'
import { deskItem } from '@/tests/helpers/desk-items'
import type { Item } from '@/translation/api'
import type { UnitKind } from '@/translation/unit'

const item = (id: string, target: string, kind: UnitKind = 'paragraph'): Item => {
  const made = deskItem({ id, target, state: target ? 'draft' : 'missing' })
  return { ...made, unit: { ...made.unit, kind } }
}

const title = item('title', 'Advice')
const paragraph = item('body#1', 'We <1>advise</1> everybody &amp; their<2/>friends by phone.')
const picture = item('alt', 'Two people at a desk', 'alt')
const items = [title, paragraph, picture]

function page() {
  document.body.innerHTML = `
    <main id="content"><div><h1>Advice</h1></div>
      <div class="text"><p>We <strong>advise</strong> everybody &amp; their<br> friends by phone.</p>
        <p>Something else that nobody has translated here.</p>
        <figure><img alt="Two people at a desk"></figure></div></main>`
  const content = document.getElementById('content')
  if (!content) throw new Error('no page')
  const at = (selector: string) => {
    const element = content.querySelector<HTMLElement>(selector)
    if (!element) throw new Error(selector)
    return element
  }
  return { at, content }
}

test('a click on a marked word leads to the unit of its paragraph', () => {
  const { at, content } = page()
  expect(unitAt(at('strong'), content, items)).toBe(paragraph)
})

test('a click on a picture leads to its alternative text', () => {
  const { at, content } = page()
  expect(unitAt(at('img'), content, items)).toBe(picture)
})

test('a click on what is no unit leads nowhere', () => {
  const { at, content } = page()
  expect(unitAt(at('p + p'), content, items)).toBeNull()
})

test.each([
  ['a title, not the box around it', title, 'h1'],
  ['a paragraph with marks and a line break', paragraph, 'p'],
  ['a picture', picture, 'img'],
])('a unit finds %s', (_, unit, selector) => {
  const { at, content } = page()
  expect(elementOf(unit, content)).toBe(at(selector))
})

test('a unit that the page does not show finds nothing', () => {
  const { content } = page()
  expect(elementOf(item('lead', 'A first sentence.'), content)).toBeNull()
})

test('an address and words for search engines are not on the page', () => {
  expect(isOnPage(item('slug', 'advice', 'slug'))).toBe(false)
  expect(isOnPage(item('meta.title', 'Advice', 'seo'))).toBe(false)
  expect(isOnPage(title)).toBe(true)
})
