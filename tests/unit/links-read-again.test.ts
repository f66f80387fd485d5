import { readLink } from '@/lib/links'
import { pick, seeded } from '@/tests/helpers/random'

const hrefOf = (typed: string) => {
  const found = readLink(typed)
  return 'href' in found ? found.href : `fault: ${found.fault}`
}

const parts = [
  ...['https://', 'http:', 'www.', 'example.org', 'mailto:', 'tel:', 'a@example.org', '/de/', '#'],
  ...[
    '?subject=',
    '&body=',
    ' ',
    '%20',
    '%',
    '%25',
    '+49',
    '(0)',
    '030',
    '-',
    '/',
    '//',
    '\\',
    ':',
  ],
  ...[
    'javascript:',
    'google.com/url?q=',
    'https://www.google.com/url?q=',
    'ä',
    '🙂',
    '\u200B',
    '"',
  ],
  ...[
    '<',
    '&amp;',
    ',',
    ';',
    '.',
    '..',
    '=',
    '@',
    '1',
    'tel%3A',
    '\t',
    '\ud800',
    '[',
    ']',
    '|',
    '~',
  ],
]

test('whatever is kept stays as it is when it is read again, and is what it says', () => {
  const random = seeded(20)
  const wrong: unknown[] = []
  let kept = 0
  for (let count = 0; count < 60_000; count += 1) {
    const length = 1 + Math.floor(random() * 7)
    const typed = Array.from({ length }, () => pick(parts, random)).join('')
    const first = readLink(typed)
    if (!('href' in first)) continue
    kept += 1
    const second = hrefOf(first.href)
    const { host, protocol } = new URL(first.href, 'http://own.invalid/de/seite')
    const isSafe = /^(?:https?|mailto|tel):$/.test(protocol)
    const isOwn = /^[/#]/.test(first.href) === (host === 'own.invalid')
    if (second !== first.href || !isSafe || !isOwn || /[\s"<>\\]/.test(first.href))
      wrong.push({ typed, first: first.href, second })
  }
  expect(wrong).toEqual([])
  expect(kept).toBeGreaterThan(2000)
})
