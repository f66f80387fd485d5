import { readAddress } from '@/lib/address'
import { directionOf, helpLanguages, helpTextPath, ownName } from '@/lib/help-languages'
import { helpTextsInLatinScript } from '@/seed/content/help/latin'
import { helpTextsInOtherScripts } from '@/seed/content/help/other-scripts'

test.each(['ar', 'ckb', 'fa', 'he', 'ps', 'ug', 'ur'])(
  '%s is written from right to left',
  (code) => {
    expect(directionOf(code)).toBe('rtl')
  },
)

test.each(['bg', 'kmr', 'ru', 'ti', 'vi', 'zh'])('%s is written from left to right', (code) => {
  expect(directionOf(code)).toBe('ltr')
})

test('every language has a name in its own words', () => {
  expect(helpLanguages.filter((code) => ownName(code).toLowerCase() === code)).toEqual([])
  expect(['ar', 'pl', 'vi', 'zh'].map(ownName)).toEqual(['العربية', 'Polski', 'Tiếng Việt', '中文'])
})

test.each(helpLanguages)('the address of the help text in %s is read as such', (language) => {
  const canonical = helpTextPath(language)
  expect(readAddress(canonical)).toEqual({ kind: 'help-text', language, canonical })
})

test('other spellings of the address of a help text lead to it', () => {
  expect(readAddress('/help/AR/')).toEqual({ kind: 'moved', to: '/help/ar' })
})

test.each(['/help/xx', '/help/de', '/help/ar/more', '/hilfe/ar'])('%s is no help text', (path) => {
  expect(readAddress(path).kind).toBe('nowhere')
})

test('the demo has a help text in each language that the network is asked for', () => {
  const texts = [...helpTextsInLatinScript, ...helpTextsInOtherScripts]
  const codes = ['ar', 'bg', 'es', 'fr', 'hu', 'pl', 'ro', 'ru', 'uk', 'vi', 'zh']
  expect(texts.map(({ language }) => language).toSorted()).toEqual(codes)
})

test('no help text of the demo writes a telephone number itself', () => {
  const texts = JSON.stringify([...helpTextsInLatinScript, ...helpTextsInOtherScripts])
  expect(texts).not.toMatch(/\d{3}/)
})
