import { readLink } from '@/lib/links'

const hrefOf = (typed: string) => {
  const found = readLink(typed)
  return 'href' in found ? found.href : `fault: ${found.fault}`
}

test.each([
  ['www.example.de', 'https://www.example.de'],
  ['  www.kok-gegen-menschenhandel.de ', 'https://www.kok-gegen-menschenhandel.de'],
  ['example.org/a/b?c=d#e', 'https://example.org/a/b?c=d#e'],
  ['example.org:8080/x', 'https://example.org:8080/x'],
  ['HTTPS://Example.org/A', 'https://Example.org/A'],
  ['https://example.org', 'https://example.org'],
  ['https://example.org/a b.pdf', 'https://example.org/a%20b.pdf'],
  ['https://example.org/a%20b.pdf', 'https://example.org/a%20b.pdf'],
  ['https://example.org/100%', 'https://example.org/100%'],
  ['https://müller.de/Über uns', 'https://müller.de/Über%20uns'],
  ['http://localhost:3000/de', 'http://localhost:3000/de'],
  ['https://192.0.2.7/x', 'https://192.0.2.7/x'],
  ['https%3A%2F%2Fexample.org', 'https://example.org'],
])('web address %s', (typed, href) => {
  expect(hrefOf(typed)).toBe(href)
})

test.each([
  ['/de/kontakt', '/de/kontakt'],
  ['/de/publikationen?kind=study&page=2#liste', '/de/publikationen?kind=study&page=2#liste'],
  ['/', '/'],
  ['/de/über uns', '/de/%C3%BCber%20uns'],
  ['/api/documents/file/a.pdf', '/api/documents/file/a.pdf'],
  ['#kontakt', '#kontakt'],
])('own path or anchor %s', (typed, href) => {
  expect(hrefOf(typed)).toBe(href)
})

test.each([
  ['tel:030 1234567', 'tel:0301234567'],
  ['tel:+49 (30) 263 911-76', 'tel:+493026391176'],
  ['tel:+49 (0)30 263 911 76', 'tel:+493026391176'],
  ['tel:0049 30 26391176', 'tel:+493026391176'],
  ['tel:%2B49%2030%20123456', 'tel:+4930123456'],
  ['tel:116 016', 'tel:116016'],
  ['TEL:110', 'tel:110'],
  ['tel://030123456', 'tel:030123456'],
  ['tel:+4930123;ext=12', 'tel:+4930123;ext=12'],
  ['030 / 263 911-76', 'tel:03026391176'],
  ['+49 30 26391176', 'tel:+493026391176'],
  ['(030) 1234567', 'tel:0301234567'],
  ['116 016', 'tel:116016'],
  ['tel%253A030%25201234567', 'tel:0301234567'],
])('telephone number %s', (typed, href) => {
  expect(hrefOf(typed)).toBe(href)
})

test.each([
  ['a@example.org', 'mailto:a@example.org'],
  ['mailto: a@example.org', 'mailto:a@example.org'],
  ['MAILTO:a@example.org', 'mailto:a@example.org'],
  ['mailto://a@example.org', 'mailto:a@example.org'],
  ['mailto:a@example.org?subject=Hilfe bitte', 'mailto:a@example.org?subject=Hilfe%20bitte'],
  [
    'mailto:a@example.org?subject=Hilfe%20bitte&body=100%',
    'mailto:a@example.org?subject=Hilfe%20bitte&body=100%25',
  ],
  ['mailto:a@example.org, b@example.org', 'mailto:a@example.org,b@example.org'],
  ['mailto:a+b@example.org', 'mailto:a%2Bb@example.org'],
  ['mailto:?subject=Zum Lesen', 'mailto:?subject=Zum%20Lesen'],
  ['mailto:a@example.org?attach=/etc/passwd', 'mailto:a@example.org'],
])('mail %s', (typed, href) => {
  expect(hrefOf(typed)).toBe(href)
})

test.each([
  ['https://www.google.com/url?q=https://example.org/a&sa=D', 'https://example.org/a'],
  ['https://www.google.de/url?sa=t&url=https%3A%2F%2Fexample.org%2F', 'https://example.org/'],
  ['http://google.co.uk/url?q=www.example.org', 'https://www.example.org'],
  [
    'https://eur01.safelinks.protection.outlook.com/?url=https%3A%2F%2Fexample.org%2Fa&data=05',
    'https://example.org/a',
  ],
  ['https://l.facebook.com/l.php?u=https%3A%2F%2Fexample.org%2F&h=AT0', 'https://example.org/'],
  ['https://urldefense.com/v3/__https://example.org/a__;!!x!y$', 'https://example.org/a'],
  [
    'https://deref-gmx.net/mail/client/a/dereferrer/?redirectUrl=https%3A%2F%2Fexample.org',
    'https://example.org',
  ],
  [
    `https://www.google.com/url?q=${encodeURIComponent('https://l.facebook.com/l.php?u=https%3A%2F%2Fexample.org%2F')}`,
    'https://example.org/',
  ],
  [
    'https://www.google.com/search?q=https://example.org',
    'https://www.google.com/search?q=https://example.org',
  ],
  ['https://www.google.com/url?q=javascript:alert(1)', 'fault: scheme'],
])('detour %s', (typed, href) => {
  expect(hrefOf(typed)).toBe(href)
})
