import { bibtexOf } from '@/lib/citation/bibtex'
import { citedName } from '@/lib/citation/item'
import { risOf } from '@/lib/citation/ris'
import { phoneWords } from '@/lib/phone-words'
import { analyser } from '@/search/index/analyse'
import { excerptOf } from '@/search/index/excerpt'
import { createVocabulary } from '@/search/index/vocabulary'
import { textOfLines } from '@/search/pdf/clean'
import { stemOf } from '@/search/words/stem'
import { tokensOf } from '@/search/words/tokens'
import { slowFamilies } from '@/tests/helpers/slow-families'
import { fewWorstTexts } from '@/tests/helpers/worst-texts'

const item = (text: string) => ({
  id: 'id',
  type: 'report' as const,
  genre: text,
  title: text,
  author: [citedName(text, false), citedName(text, true)],
  issued: { 'date-parts': [[2026]] as [number[]] },
  URL: `https://www.example.org/${text}`,
  language: 'de',
  keyword: text,
  abstract: text,
})

function indexed(text: string, locale: 'de' | 'en') {
  const vocabulary = createVocabulary(locale)
  const reader = analyser(locale, vocabulary, (word) => stemOf(word, locale))
  for (const { raw, word } of tokensOf(text, locale))
    vocabulary.enter({ id: vocabulary.size() + 1, word, shown: raw, documents: 1 })
  const { stems } = reader.read(text)
  return excerptOf(text, reader.places(text), [new Set(stems.slice(-3))])
}

test.each<[string, (text: string) => unknown]>([
  ['a German text in the index', (text) => indexed(text, 'de')],
  ['an English text in the index', (text) => indexed(text, 'en')],
  ['a PDF with short lines', (text) => textOfLines(text.match(/.{1,3}/gsu) ?? [])],
  ['a PDF with a letter in each line', (text) => textOfLines(Array.from(text))],
  ['a PDF whose words are all divided', (text) => textOfLines(text.split('').map((a) => `${a}a-`))],
  ['references', (text) => [bibtexOf([item(text)]), risOf([item(text)])]],
  ['telephone numbers', phoneWords],
])(
  '%s',
  (_, work) => {
    expect(slowFamilies(work, fewWorstTexts)).toEqual([])
  },
  300_000,
)
