import { type CitationItem, type CitedName, issuedDate } from './item'

const types: Record<CitationItem['type'], string> = {
  report: 'techreport',
  book: 'book',
  periodical: 'periodical',
}

const commands: Record<string, string> = {
  '\\': '\\textbackslash{}',
  '{': '\\textbraceleft{}',
  '}': '\\textbraceright{}',
  '~': '\\textasciitilde{}',
  '^': '\\textasciicircum{}',
}

/** A text as BibTeX reads it: one line, and no letter of it is a command. */
const escaped = (text: string): string =>
  text
    .replace(/[\\{}~^]/g, (letter) => commands[letter] ?? letter)
    .replace(/[&%$#_]/g, String.raw`\$&`)
    .replace(/\s+/g, ' ')
    .trim()

/** Addresses are read as they are; braces and what ends a line have no place in them. */
const verbatim = (text: string): string => text.replace(/[{}\s\\]/g, encodeURIComponent)

const nameOf = (name: CitedName): string => {
  if ('literal' in name) return `{${escaped(name.literal)}}`
  const family = escaped(name.family)
  // In braces, an "and" parts no names.
  return name.given ? `{${family}}, {${escaped(name.given)}}` : `{${family}}`
}

const namesOf = (names: CitedName[] | undefined) => names?.map(nameOf).join(' and ')

/** An entry; the second pair of braces keeps capital letters and words together. */
function entry(item: CitationItem): string {
  const text = (value: string | undefined) => (value ? escaped(value) : undefined)
  const date = issuedDate(item)
  const isReport = item.type === 'report'
  const fields: [string, string | undefined][] = [
    ['title', text(item.title) && `{${escaped(item.title)}}`],
    ['author', namesOf(item.author)],
    ['editor', namesOf(item.editor)],
    ['date', date],
    // Programs before BibLaTeX know the year alone.
    ['year', date.slice(0, 4)],
    ['type', text(item.genre)],
    [isReport ? 'institution' : 'publisher', item.publisher && `{${escaped(item.publisher)}}`],
    ['location', text(item['publisher-place'])],
    ['series', text(item['collection-title'])],
    ['number', text(item['collection-number'])],
    ['edition', text(item.edition)],
    ['pagetotal', item['number-of-pages']],
    ['isbn', item.ISBN],
    ['issn', item.ISSN],
    ['doi', item.DOI && verbatim(item.DOI)],
    ['url', verbatim(item.URL)],
    ['language', item.language],
    ['keywords', text(item.keyword)],
    ['abstract', text(item.abstract)],
    ['note', text(item.note)],
  ]
  const lines = fields.flatMap(([name, value]) => (value ? [`  ${name} = {${value}},`] : []))
  return [`@${types[item.type]}{${item.id},`, ...lines, '}', ''].join('\n')
}

/** References for LaTeX, as BibLaTeX and the programs around it read them. */
export const bibtexOf = (items: CitationItem[]): string => items.map(entry).join('\n')
