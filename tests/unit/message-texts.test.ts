import { messageAt, messageKeys, withMessages } from '@/lib/messages'

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
