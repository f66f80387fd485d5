import type { Subject } from '@/translation/checks/check'
import { checkTranslation } from '@/translation/checks'
import { fewWorstTexts } from '@/tests/helpers/worst-texts'
import { slowFamilies } from '@/tests/helpers/slow-families'
import { subject } from '@/tests/helpers/subject'
import { pieces } from '@/translation/markup'
import type { Segment, Tag, UnitKind } from '@/translation/unit'

/** A segment of words as they are, with the tags that stand in them. */
function segment(text: string): Segment {
  const ids = new Set(pieces(text).flatMap((piece) => ('mark' in piece ? [piece.id] : [])))
  return { text, tags: [...ids].map((id): Tag => ({ id, kind: 'bold', isEmpty: false })) }
}

const shifted = (text: string) =>
  text.replace(/\d/g, (digit) => ((Number(digit) + 1) % 10).toString())

const terms: Subject['terms'] = [
  { kind: 'preferred', locale: 'en', term: 'a b', translations: ['b a'] },
  { kind: 'preferred', locale: 'en', term: 'aaaaaaaa', translations: ['term'] },
  { kind: 'kept', locale: 'en', term: 'Kurz' },
  { kind: 'avoided', locale: 'en', term: 'victim', instead: 'person affected', reason: null },
]

const kinds: UnitKind[] = ['message', 'slug']

test('all checks of a text', () => {
  expect(
    slowFamilies((text) => checkTranslation(subject('Kurz.', text, { terms, limit: 100 }))),
  ).toEqual([])
}, 300_000)

test.each(kinds)(
  'all checks of a text of the kind %s',
  (kind) => {
    expect(
      slowFamilies(
        (text) => checkTranslation(subject('Kurz.', text, { kind, terms })),
        fewWorstTexts,
      ),
    ).toEqual([])
  },
  300_000,
)

test('all checks of a German text whose English source is as long', () => {
  expect(
    slowFamilies((text) =>
      checkTranslation(
        subject(segment(text), shifted(text), {
          terms,
          sourceLocale: 'en',
          locale: 'de',
          elsewhere: [text, shifted(text)],
        }),
      ),
    ),
  ).toEqual([])
}, 300_000)
