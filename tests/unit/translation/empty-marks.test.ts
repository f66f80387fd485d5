import { link, text } from '@/tests/helpers/documents'
import { isBlank } from '@/lib/blank'
import { withoutEmptyMarks } from '@/translation/markup'
import { readInline, withoutEmptyLinks, writeInline } from '@/translation/units/inline'

test.each([
  '',
  ' \t\n',
  '\u00A0',
  '\u200B\u200D\u2060\uFEFF',
  '\u00AD',
  '\u3164',
  '\u180E',
  '\uFE0F',
])('a reader sees nothing of %j', (words) => {
  expect(isBlank(words)).toBe(true)
})

test.each(['.', '0', 'é', 'ة', '💬', '\u200Ba'])('a reader sees %j', (words) => {
  expect(isBlank(words)).toBe(false)
})

test('a link around no words is left out of the document, its white space is not', () => {
  const source = [text('Mehr '), link('hier', '/hilfe'), text('.')]
  const made = writeInline('More<1> </1>.', source)
  expect(readInline(made)).toMatchObject({ text: 'More .', tags: [] })
})

test('an empty link that stands in a document is left out when it is rebuilt', () => {
  const nodes = [text('The KOK works.'), link('\u200B', '/hilfe'), link('More', '/mehr')]
  expect(readInline(withoutEmptyLinks(nodes)).tags).toMatchObject([{ target: '/mehr' }])
})

test('only marks around nothing to read are taken out of a text', () => {
  expect(withoutEmptyMarks('A<1></1> <2>b</2><3><4> </4></3><5/>')).toBe('A <2>b</2> <5/>')
  expect(withoutEmptyMarks('<1>open')).toBe('<1>open')
})
