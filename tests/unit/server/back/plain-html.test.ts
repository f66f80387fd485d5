import { createHash } from 'node:crypto'

import { plainHtml, UnfinishedPage } from '@/server/back/plain-html'

const sheet = (href: string) => (href.startsWith('/_next/') ? 'p{margin:0}' : undefined)
const page = (head: string, body: string) =>
  `<!DOCTYPE html><html lang="de"><head>${head}</head><body>${body}</body></html>`

test('scripts, data and preloads of the framework go, the words stay byte for byte', () => {
  const { html } = plainHtml(
    page(
      '<link rel="preload" as="script" href="/_next/a.js"/><script src="/_next/a.js" async=""></script>',
      '<p>Ä &amp; <b>ö</b><!-- --> x</p><script>self.__next_f.push([1,"<p>"])</script><script>1</script >',
    ),
    sheet,
  )
  expect(html).not.toContain('_next')
  expect(html).not.toContain('__next_f')
  expect(html).toContain('<p>Ä &amp; <b>ö</b> x</p>')
  expect(html.match(/<script/g)).toHaveLength(1)
})

test('what search engines read and our own small files stay', () => {
  const own =
    '<script type="application/ld+json">{"name":"</b>"}</script><script src="/leave.js" defer=""></script>'
  expect(plainHtml(page('', own), sheet).html).toContain(own)
})

test('the style sheet is written into the page once, and its digest is told', () => {
  const link = '<link rel="stylesheet" href="/_next/static/a.css" data-precedence="next"/>'
  const { html, styles } = plainHtml(page(link + link, ''), sheet)
  expect(html.match(/<style>p\{margin:0\}<\/style>/g)).toHaveLength(1)
  expect(html).not.toContain('stylesheet')
  expect(styles).toEqual([expect.stringMatching(/^'sha256-[\w+/]{43}='$/)])
})

test('a sheet that cannot be read stays a link', () => {
  const link = '<link rel="stylesheet" href="/other.css"/>'
  expect(plainHtml(page(link, ''), sheet).html).toContain(link)
})

test('rules for fetching ahead are added, and allowed by their digest', () => {
  const { html, scripts } = plainHtml(page('', '<p>x</p>'), sheet)
  const rules = /<script type="speculationrules">(.*)<\/script><\/body>/.exec(html)?.[1] ?? ''
  expect(JSON.parse(rules)).toHaveProperty('prefetch')
  expect(scripts).toHaveLength(1)
})

test('from a page marked sensitive nothing is fetched ahead', () => {
  const { html, scripts } = plainHtml(
    page('', '<main data-sensitive="true"><p>x</p></main>'),
    sheet,
  )
  expect(html).not.toContain('speculationrules')
  expect(scripts).toEqual([])
})

test('a sensitive page has an empty icon instead of those of the site', () => {
  const icons =
    '<link rel="icon" href="/icon.svg"/><link rel="apple-touch-icon" href="/apple-icon.png"/>'
  const { html, isSensitive } = plainHtml(page(icons, '<main data-sensitive="true"></main>'), sheet)
  expect(isSensitive).toBe(true)
  expect(html).toContain('<head><link rel="icon" href="data:,"></head>')
  expect(plainHtml(page(icons, '<main></main>'), sheet).html).toContain(icons)
})

test('a script of ours in the page stays, and is allowed by its digest', () => {
  const { html, scripts } = plainHtml(page('', '<script data-own="">leave()</script>'), sheet)
  expect(html).toContain('<script data-own="">leave()</script>')
  const digest = createHash('sha256').update('leave()').digest('base64')
  expect(scripts[0]).toBe(`'sha256-${digest}'`)
})

test.each([
  ['an error of the page', '<template data-dgst="123"></template>'],
  ['a part that came late', '<div hidden="" id="S:0"><p>x</p></div>'],
])('%s makes the page useless without scripts', (_, body) => {
  expect(() => plainHtml(page('', body), sheet)).toThrow(UnfinishedPage)
})

test("Next's own error page is no page", () => {
  expect(() => plainHtml('<html id="__next_error__"></html>', sheet)).toThrow(UnfinishedPage)
})
