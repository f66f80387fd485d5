import { expect, test } from '@jest/globals'

import { inlineSheet } from '@/server/back/style-sheets'

const path = '/_next/static/chunks/a.css'

test.each([
  ['url(../media/font.woff2)', 'url(/_next/static/media/font.woff2)'],
  ['url("../media/font.woff2")', 'url("/_next/static/media/font.woff2")'],
  ["url('font.woff2')", "url('/_next/static/chunks/font.woff2')"],
])('a relative address in a style sheet becomes absolute inside of a page: %s', (from, to) => {
  expect(inlineSheet(`a{src:${from}}\n`, path)).toBe(`a{src:${to}}`)
})

test.each(['url(/a.woff2)', 'url(data:font/woff2;base64,AA)', 'url(#mark)', 'url("#mark")'])(
  '%s stays as it is',
  (address) => {
    expect(inlineSheet(`a{b:${address}}`, path)).toBe(`a{b:${address}}`)
  },
)
