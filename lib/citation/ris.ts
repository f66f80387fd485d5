import { catalogueName, type CitationItem, issuedParts, keywordsOf } from './item'

type Tags = { type: string; editor: string; series: string }

/** Editors and series have another tag in each type of RIS. */
const tagsOf: Record<CitationItem['type'], Tags> = {
  report: { type: 'RPRT', editor: 'A2', series: 'T2' },
  book: { type: 'BOOK', editor: 'A3', series: 'T2' },
  periodical: { type: 'SER', editor: 'A2', series: 'T3' },
}

const oneLine = (text: string) => text.replace(/\s+/g, ' ').trim()

const dateOf = (item: CitationItem): string => [...issuedParts(item), '', ''].slice(0, 3).join('/')

function record(item: CitationItem): string {
  const own = tagsOf[item.type]
  const tags: [string, (string | undefined)[]][] = [
    ['TY', [own.type]],
    ['ID', [item.id]],
    ['TI', [item.title]],
    ['AU', (item.author ?? []).map(catalogueName)],
    [own.editor, (item.editor ?? []).map(catalogueName)],
    ['PY', [item.issued['date-parts'][0][0]?.toString()]],
    ['DA', [dateOf(item)]],
    ['M3', [item.genre]],
    ['PB', [item.publisher]],
    ['CY', [item['publisher-place']]],
    [own.series, [item['collection-title']]],
    ['M1', [item['collection-number']]],
    // Some programs take the ISSN of a report for its number.
    ['NV', [item.type === 'report' ? item['collection-number'] : undefined]],
    ['ET', [item.edition]],
    ['SP', [item['number-of-pages']]],
    ['SN', [item.ISBN, item.ISSN]],
    ['DO', [item.DOI]],
    ['UR', [item.URL]],
    ['LA', [item.language]],
    ['KW', keywordsOf(item)],
    ['AB', [item.abstract]],
    ['N1', [item.note]],
  ]
  const lines = tags.flatMap(([tag, values]) =>
    values.flatMap((value) => (value ? [`${tag}  - ${oneLine(value)}`] : [])),
  )
  return [...lines, 'ER  - ', ''].join('\r\n')
}

/** References as RIS, which every program for references reads. */
export const risOf = (items: CitationItem[]): string => items.map(record).join('\r\n')
