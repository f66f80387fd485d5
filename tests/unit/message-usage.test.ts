import { unusedKeys } from '@/lib/message-usage'
import { messageAt, messageKeys, withMessages } from '@/lib/messages'

const page = `const t = useTranslations('site'); t('menu'); t(\`kinds.\${kind}\`)`

test('a key that is asked for, or built from its beginning, is used', () => {
  expect(unusedKeys(['site.menu', 'site.kinds.study'], [page])).toEqual([])
})

test('a key that no file asks for is unused', () => {
  expect(unusedKeys(['site.gone', 'other.menu'], [page])).toEqual(['site.gone', 'other.menu'])
})

const tree = { site: { menu: 'Menü', kinds: { study: 'Studie' } } }

test('a text of the database lies over the one of the file; unknown keys change nothing', () => {
  const texts = new Map([
    ['site.kinds.study', 'Untersuchung'],
    ['site.none', 'x'],
  ])
  expect(withMessages(tree, texts)).toEqual({
    site: { menu: 'Menü', kinds: { study: 'Untersuchung' } },
  })
})

test('keys are found in the order of the file, and nothing but texts', () => {
  expect(messageKeys(tree)).toEqual(['site.menu', 'site.kinds.study'])
  expect([
    messageAt(tree, 'site.menu'),
    messageAt(tree, 'site'),
    messageAt(tree, 'site.toString'),
  ]).toEqual(['Menü', undefined, undefined])
})
