import { termsOf } from '@/translation/checks/glossary'

test('an avoided word is one not to use in its language, with what to write instead', () => {
  const entry = { term: 'Opfer', language: 'de', isAvoided: true, instead: 'Betroffene' } as const
  expect(termsOf([entry])).toEqual([
    { locale: 'de', term: null, translation: 'Betroffene', doNotUse: 'Opfer', reason: null },
  ])
})

test('any other entry is a translation for each language', () => {
  const translations = [{ language: 'en' as const, text: 'counselling' }]
  expect(termsOf([{ term: 'Beratung', language: 'de', translations }])).toEqual([
    { locale: 'en', term: 'Beratung', translation: 'counselling', doNotUse: null, reason: null },
  ])
})
