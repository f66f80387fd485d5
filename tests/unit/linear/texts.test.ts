import { keepMarks } from '@/admin/translations/editor/keep-marks'
import { placeMark, segmentOf, shown } from '@/admin/translations/editor/marks'
import { wantedLocale } from '@/i18n/wanted-locale'
import { epcText, ibanInGroups } from '@/lib/epc'
import { doiLink, isDoi, isIsbn, isIssn, readDoi, readIsbn, readIssn } from '@/lib/identifiers'
import { readLink } from '@/lib/links'
import { weaknessOf } from '@/lib/passwords'
import { slugify } from '@/lib/slugify'
import { pathWithoutTwin } from '@/lib/urls'
import { wrap } from '@/lib/wrap'
import { codingFor, isUnchanged } from '@/server/front/negotiate'
import { plainRequest } from '@/server/front/fast-path'
import { slowFamilies } from '@/tests/helpers/slow-families'
import { digestOf, withoutSpace } from '@/translation/digest'
import { comparable } from '@/translation/ledger/similarity'
import { bare, renumbered } from '@/translation/ledger/pair'
import { fromPieces, pieces, plainWords } from '@/translation/markup'
import { parseSegment, tagFaultOf, unescapeWords } from '@/translation/segment'
import type { Tag } from '@/translation/unit'
import { writeInline } from '@/translation/units/inline'

const tag = (id: number): Tag => ({ id, kind: 'bold', isEmpty: false })
const tagsOf = (text: string) => {
  const ids = new Set(pieces(text).flatMap((piece) => ('mark' in piece ? [piece.id] : [])))
  return [...ids].map(tag)
}
const textNode = (text: string) => ({ type: 'text', text, format: 0 })

test.each<[string, (text: string) => unknown]>([
  ['slugify', slugify],
  ['a password', (text) => weaknessOf(text, ['a@example.org', 'Anna'])],
  ['the name of an account', (text) => weaknessOf('correct horse battery', [text, 'a'])],
  ['an ISBN', isIsbn],
  ['an ISSN', isIssn],
  ['a pasted ISBN', (text) => readIsbn(`ISBN ${text}`)],
  ['a pasted ISSN', (text) => readIssn(`ISSN ${text}`)],
  ['a pasted DOI', (text) => [readDoi(`doi:${text}`), readDoi(`https://doi.org/${text}`)]],
  ['the link of a DOI', doiLink],
  ['a link', readLink],
  ['a web link', (text) => readLink(`https://www.example.org/${text}`)],
  ['a mail link', (text) => readLink(`mailto:${text}`)],
  ['a phone link', (text) => readLink(`tel:${text}`)],
  ['a detour', (text) => readLink(`https://www.google.com/url?q=${text}`)],
  ['a DOI', (text) => [isDoi(text), isDoi(`10.1000/${text}`)]],
  ['an IBAN', ibanInGroups],
  ['a transfer', (text) => epcText({ holder: text, iban: text, bic: text, purpose: text })],
  ['wrapping', (text) => wrap(text, 30, 4)],
  ['a path', (text) => pathWithoutTwin(`/de/${text}`, 'en')],
  ['Accept-Language', wantedLocale],
  ['Accept-Encoding', codingFor],
  ['If-None-Match', (text) => isUnchanged(text, '"tag"')],
  ['a plain request', (text) => plainRequest(`GET /de HTTP/1.1\r\nHost: a\r\n${text}\r\n\r\n`)],
  ['pieces', (text) => fromPieces(pieces(text))],
  ['plain words', plainWords],
  ['escapes', unescapeWords],
  ['a segment', parseSegment],
  ['the tags of a segment', (text) => tagFaultOf(text, tagsOf(text))],
  [
    'the nodes of a segment',
    (text) => {
      if (!tagFaultOf(text, [])) writeInline(text, [textNode('a')])
    },
  ],
  ['white space', (text) => [withoutSpace(text, 'list'), withoutSpace(text, 'text')]],
  ['a digest', (text) => digestOf({ kind: 'text', source: { text, tags: tagsOf(text) } })],
  ['bare words', (text) => bare(text, 'paragraph')],
  [
    'new numbers',
    (text) => renumbered({ text, tags: tagsOf(text) }, { text, tags: tagsOf(text).reverse() }),
  ],
  ['similarity', (text) => comparable(text)],
  ['the text field', (text) => segmentOf(shown(text))],
  [
    'a mark in the text field',
    (text) => placeMark({ text: shown(text), start: 5, end: 500 }, tag(1)),
  ],
  ['an edit of the text field', (text) => keepMarks(shown(text), shown(text).slice(0, 50_000), 5)],
  ['pasted into the text field', (text) => keepMarks('a', `⟨${text}⟩`, 5)],
])(
  '%s',
  (_, work) => {
    expect(slowFamilies(work)).toEqual([])
  },
  300_000,
)
