import { doiLink } from '@/lib/identifiers'

import { catalogueName, type CitationItem, issuedDate, issuedParts, keywordsOf } from './item'

/** Contents of `<meta>` by their names; a list is one element for each. */
export type MetaTags = Record<string, string | string[]>

const filled = (tags: Record<string, string | string[] | undefined>): MetaTags =>
  Object.fromEntries(
    Object.entries(tags).flatMap(([name, value]) => (value?.length ? [[name, value]] : [])),
  )

/**
 * What search engines for literature read of a publication: the tags of Highwire Press, which Google Scholar
 * and Zotero read, and Dublin Core. `pdf` is the file in the language of the page.
 */
export function citationMeta(item: CitationItem, pdf: string | undefined): MetaTags {
  const authors = (item.author ?? []).map(catalogueName)
  const editors = (item.editor ?? []).map(catalogueName)
  const keywords = keywordsOf(item)
  const isReport = item.type === 'report'
  // Engines leave out what nobody has written.
  const [first = [], second = []] = [authors, editors].filter(({ length }) => length > 0)
  const creators = first.length > 0 ? first : [item.publisher ?? ''].filter(Boolean)
  return filled({
    citation_title: item.title,
    citation_author: creators,
    citation_publication_date: issuedParts(item).join('/'),
    [isReport ? 'citation_technical_report_institution' : 'citation_publisher']: item.publisher,
    citation_series_title: item['collection-title'],
    citation_issue: item.type === 'periodical' ? item['collection-number'] : undefined,
    citation_isbn: item.ISBN,
    citation_issn: item.ISSN,
    citation_doi: item.DOI,
    citation_language: item.language,
    citation_keywords: keywords,
    citation_abstract_html_url: item.URL,
    citation_pdf_url: pdf,
    'DC.title': item.title,
    'DC.creator': creators,
    'DC.contributor': second,
    'DC.date': issuedDate(item),
    'DC.publisher': item.publisher,
    'DC.type': item.genre,
    'DC.language': item.language,
    'DC.subject': keywords,
    'DC.description': item.abstract,
    'DC.rights': item.note,
    'DC.identifier': [
      item.URL,
      item.DOI ? doiLink(item.DOI) : '',
      item.ISBN ? `urn:isbn:${item.ISBN.replaceAll('-', '')}` : '',
    ].filter(Boolean),
  })
}
