/** @jest-environment jsdom */
import { cleanClipboard } from '@/admin/editor/paste/clean'
import { clipboardSample, clipboardSamples, takenOver } from '@/tests/helpers/clipboard-samples'

test.each(clipboardSamples)('%s keeps its structure, and says what is lost', (name) => {
  const cleaned = cleanClipboard(clipboardSample(name))
  expect({ name, ...cleaned }).toEqual({ name, ...takenOver[name] })
})

test.each([
  [
    'a few words of a line keep the spaces around them',
    '<span> zwei Worte </span>',
    ' zwei Worte ',
  ],
  ['a table of one cell is a frame', '<table><tr><td><p>Wort</p></td></tr></table>', '<p>Wort</p>'],
  [
    'a table in a cell becomes paragraphs',
    '<table><tr><td>A</td><td><table><tr><td>B</td><td>C</td></tr></table></td></tr></table>',
    '<table><tr><td><p>A</p></td><td><p>B</p><p>C</p></td></tr></table>',
  ],
  ['scripts are left out', '<p>Wort<script>alert(1)</script></p>', '<p>Wort</p>'],
  ['hidden words are left out', '<p>Wort<span style="display:none">x</span></p>', '<p>Wort</p>'],
  [
    'a quote of paragraphs is one quote',
    '<blockquote><p>Eins</p><p>Zwei</p></blockquote>',
    '<blockquote>Eins<br>Zwei</blockquote>',
  ],
  ['headings below a title move down', '<h1>A</h1><h2>B</h2>', '<h2>A</h2><h3>B</h3>'],
])('%s', (_, given, html) => {
  expect(cleanClipboard(given).html).toBe(html)
})
