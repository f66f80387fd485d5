import {
  catalogueName,
  type CitationItem,
  type CitedName,
  issuedDate,
  keywordsOf,
} from '@/lib/citation/item'
import { doiLink } from '@/lib/identifiers'
import { type WrittenXml, xml } from '@/lib/xml'

import type { OaiWork } from './record'

const xsi = 'http://www.w3.org/2001/XMLSchema-instance'

const unique = (values: (string | undefined)[]) => [
  ...new Set(values.flatMap((value) => value ?? [])),
]

/** Keywords and topics, with the language of each. */
const subjectsOf = ({ items, topics }: OaiWork) =>
  items.flatMap((item, at) =>
    unique([...keywordsOf(item), ...(topics[at] ?? [])]).map((subject) => ({
      language: item.language,
      subject,
    })),
  )

/** One element for each language. */
const inEach = (
  name: string,
  { items }: OaiWork,
  textOf: (item: CitationItem) => string | undefined,
  attribute = 'xml:lang',
) =>
  items.flatMap((item) => {
    const text = textOf(item)
    return text ? [xml(name, { [attribute]: item.language }, text)] : []
  })

function dublinCore(work: OaiWork): WrittenXml {
  const { files, items } = work
  const all = (name: string, values: (string | undefined)[]) =>
    unique(values).map((value) => xml(`dc:${name}`, {}, value))
  return xml(
    'oai_dc:dc',
    {
      'xmlns:oai_dc': oaiFormats.oai_dc.namespace,
      'xmlns:dc': 'http://purl.org/dc/elements/1.1/',
      'xmlns:xsi': xsi,
      'xsi:schemaLocation': `${oaiFormats.oai_dc.namespace} ${oaiFormats.oai_dc.schema}`,
    },
    ...inEach('dc:title', work, ({ title }) => title),
    ...all(
      'creator',
      items.flatMap(({ author }) => (author ?? []).map(catalogueName)),
    ),
    ...subjectsOf(work).map(({ language, subject }) =>
      xml('dc:subject', { 'xml:lang': language }, subject),
    ),
    ...inEach('dc:description', work, ({ abstract }) => abstract),
    ...all(
      'publisher',
      items.map(({ publisher }) => publisher),
    ),
    ...all(
      'contributor',
      items.flatMap(({ editor }) => (editor ?? []).map(catalogueName)),
    ),
    ...all('date', items.map(issuedDate)),
    ...inEach('dc:type', work, ({ genre }) => genre),
    ...all('format', files),
    ...all('identifier', [
      ...items.map(({ URL: url }) => url),
      ...items.map(({ DOI: doi }) => (doi ? doiLink(doi) : undefined)),
      ...items.map(({ ISBN: isbn }) => (isbn ? `urn:isbn:${isbn}` : undefined)),
    ]),
    ...all(
      'language',
      items.map(({ language }) => language),
    ),
    ...inEach('dc:relation', work, (item) =>
      [item['collection-title'], item['collection-number']].filter(Boolean).join(' '),
    ),
    ...all(
      'rights',
      items.map(({ note }) => note),
    ),
  )
}

const person = (name: CitedName, role: 'aut' | 'edt') =>
  xml(
    'name',
    { type: 'literal' in name ? 'corporate' : 'personal' },
    ...('literal' in name
      ? [xml('namePart', {}, name.literal)]
      : [
          xml('namePart', { type: 'family' }, name.family),
          ...(name.given ? [xml('namePart', { type: 'given' }, name.given)] : []),
        ]),
    xml('role', {}, xml('roleTerm', { type: 'code', authority: 'marcrelator' }, role)),
  )

function mods(work: OaiWork): WrittenXml {
  const { items } = work
  const [first] = items
  const text = (name: string, attributes: Record<string, string>, value: string | undefined) =>
    value ? xml(name, attributes, value) : undefined
  const identifiers = (type: string, values: (string | undefined)[]) =>
    unique(values).map((value) => xml('identifier', { type }, value))
  return xml(
    'mods',
    {
      xmlns: oaiFormats.mods.namespace,
      'xmlns:xsi': xsi,
      'xsi:schemaLocation': `${oaiFormats.mods.namespace} ${oaiFormats.mods.schema}`,
      version: '3.7',
    },
    ...items.map((item, at) =>
      xml(
        'titleInfo',
        { lang: item.language, ...(at > 0 ? { type: 'translated' } : {}) },
        xml('title', {}, item.title),
      ),
    ),
    ...(first?.author ?? []).map((name) => person(name, 'aut')),
    ...(first?.editor ?? []).map((name) => person(name, 'edt')),
    xml('typeOfResource', {}, 'text'),
    ...inEach('genre', work, ({ genre }) => genre, 'lang'),
    xml(
      'originInfo',
      {},
      first?.['publisher-place']
        ? xml('place', {}, xml('placeTerm', { type: 'text' }, first['publisher-place']))
        : undefined,
      text('publisher', {}, first?.publisher),
      text('dateIssued', { encoding: 'w3cdtf', keyDate: 'yes' }, first && issuedDate(first)),
      text('edition', {}, first?.edition),
    ),
    ...items.map(({ language }) =>
      xml('language', {}, xml('languageTerm', { type: 'code', authority: 'rfc3066' }, language)),
    ),
    first?.['number-of-pages']
      ? xml('physicalDescription', {}, xml('extent', { unit: 'pages' }, first['number-of-pages']))
      : undefined,
    ...inEach('abstract', work, ({ abstract }) => abstract, 'lang'),
    ...subjectsOf(work).map(({ language, subject }) =>
      xml('subject', { lang: language }, xml('topic', {}, subject)),
    ),
    first?.['collection-title'] || first?.ISSN
      ? xml(
          'relatedItem',
          { type: 'series' },
          first['collection-title']
            ? xml('titleInfo', {}, xml('title', {}, first['collection-title']))
            : undefined,
          ...identifiers('issn', [first.ISSN]),
          first['collection-number']
            ? xml(
                'part',
                {},
                xml('detail', { type: 'number' }, xml('number', {}, first['collection-number'])),
              )
            : undefined,
        )
      : undefined,
    ...identifiers(
      'doi',
      items.map(({ DOI: doi }) => doi),
    ),
    ...identifiers(
      'isbn',
      items.map(({ ISBN: isbn }) => isbn),
    ),
    xml('location', {}, ...items.map(({ URL: url }) => xml('url', { usage: 'primary' }, url))),
    ...unique(items.map(({ note }) => note)).map((note) =>
      xml('accessCondition', { type: 'use and reproduction' }, note),
    ),
  )
}

/** The formats in which records are handed out. */
export const oaiFormats = {
  oai_dc: {
    schema: 'http://www.openarchives.org/OAI/2.0/oai_dc.xsd',
    namespace: 'http://www.openarchives.org/OAI/2.0/oai_dc/',
    write: dublinCore,
  },
  mods: {
    schema: 'http://www.loc.gov/standards/mods/v3/mods-3-7.xsd',
    namespace: 'http://www.loc.gov/mods/v3',
    write: mods,
  },
} as const

export type OaiFormat = keyof typeof oaiFormats

export const isOaiFormat = (word: string | undefined): word is OaiFormat =>
  word !== undefined && Object.hasOwn(oaiFormats, word)
