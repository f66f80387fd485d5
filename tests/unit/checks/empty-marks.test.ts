import { checkTranslation } from '@/translation/checks'
import type { Segment } from '@/translation/unit'
import { subject } from '@/tests/helpers/subject'

test('a link around no words is an error, any other mark a note', () => {
  const source: Segment = {
    text: '<1>Hier</1> <2>hilft</2> der KOK.',
    tags: [
      { id: 1, kind: 'link', isEmpty: false, target: '/hilfe' },
      { id: 2, kind: 'bold', isEmpty: false },
    ],
  }
  const found = checkTranslation(subject(source, 'The KOK helps here.<1></1><2></2>'))
  expect(found.map(({ message: key, severity }) => [severity, key])).toEqual([
    ['error', 'linkEmpty'],
    ['warning', 'markEmpty'],
  ])
})

test('a mark that is empty in the source may stay empty', () => {
  const source: Segment = {
    text: 'Wir<1> </1>helfen',
    tags: [{ id: 1, kind: 'bold', isEmpty: false }],
  }
  expect(checkTranslation(subject(source, 'We<1> </1>help'))).toEqual([])
})
