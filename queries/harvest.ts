import { readGonePublications } from '@/database/gone-publications'
import { env } from '@/env'
import { type Locale, locales } from '@/i18n/locales'
import { harvestPath } from '@/lib/address'
import { publicationKinds } from '@/lib/list-address'
import { isOaiFormat, type OaiFormat } from '@/lib/oai/formats'
import { type OaiHeader, oaiSecond, selectHeaders } from '@/lib/oai/record'
import { OaiError, type OaiRequest, readOaiRequest, writeToken } from '@/lib/oai/request'
import { formatXml, headerXml, idInOai, oaiAnswer, recordXml } from '@/lib/oai/write'
import { type WrittenXml, xml } from '@/lib/xml'

import { getCatalogue } from './catalogue'
import { getWorks } from './harvest-works'
import { sitePayload } from './reader'
import { getSite } from './site'
import { getTopics } from './topics'

/** Records of one answer; the next ones follow with a resumptionToken. */
const pageLength = 100

/** How a language calls a kind of publication. */
export type KindNames = (locale: Locale, kind: string) => string

const { host } = new URL(env.SERVER_URL)
const base = `${env.SERVER_URL}${harvestPath}`

const setsOf = ({ kind, topics }: { kind: string; topics: string[] }) => [
  `kind:${kind}`,
  ...topics.map((topic) => `topic:${topic}`),
]

/** Everything that is public, and everything that was. */
async function getHeaders(): Promise<OaiHeader[]> {
  const { db } = await sitePayload()
  // Read first: what comes back meanwhile is then in the catalogue, and counts as there.
  const gone = await readGonePublications(db)
  const there = (await getCatalogue()).visible()
  const ids = new Set(there.map(({ id }) => id))
  return [
    ...there.map((key) => ({
      id: key.id,
      stamp: key.updatedAt,
      sets: setsOf(key),
      isDeleted: false,
    })),
    ...gone
      .filter(({ id }) => !ids.has(id))
      .map((key) => ({ id: key.id, stamp: key.at, sets: setsOf(key), isDeleted: true })),
  ]
}

async function identify(now: string): Promise<WrittenXml[]> {
  const { organisation } = await getSite({ locale: locales[0] ?? 'de', user: null })
  const stamps = (await getHeaders()).map(({ stamp }) => stamp).toSorted()
  const { hostname } = new URL(env.SERVER_URL)
  return [
    xml('repositoryName', {}, organisation.name ?? organisation.shortName ?? hostname),
    xml('baseURL', {}, base),
    xml('protocolVersion', {}, '2.0'),
    xml('adminEmail', {}, organisation.email ?? `postmaster@${hostname}`),
    xml('earliestDatestamp', {}, oaiSecond(stamps[0] ?? now)),
    xml('deletedRecord', {}, 'persistent'),
    xml('granularity', {}, 'YYYY-MM-DDThh:mm:ssZ'),
  ]
}

async function listSets(kindName: KindNames): Promise<WrittenXml[]> {
  const [locale = 'de'] = locales
  const topics = new Map<string, string>()
  for (const each of locales)
    for (const { id, title } of (await getTopics({ locale: each, user: null })).values())
      if (!topics.has(id)) topics.set(id, title)
  const set = (spec: string, name: string) =>
    xml('set', {}, xml('setSpec', {}, spec), xml('setName', {}, name))
  return [
    set('kind', 'Kind of publication'),
    ...publicationKinds.map((kind) => set(`kind:${kind}`, kindName(locale, kind))),
    set('topic', 'Topic'),
    ...[...topics].map(([id, title]) => set(`topic:${id}`, title || id)),
  ]
}

async function headerOf(identifier: string): Promise<OaiHeader> {
  const id = idInOai(host, identifier)
  const found = (await getHeaders()).find((header) => header.id === id)
  if (!found) throw new OaiError('idDoesNotExist', 'There is no such record.')
  return found
}

function formatOf(prefix: string | undefined): OaiFormat {
  if (isOaiFormat(prefix)) return prefix
  throw new OaiError('cannotDisseminateFormat', 'Records are available in oai_dc and mods.')
}

async function list(
  { given, selection, verb }: OaiRequest,
  kindName: KindNames,
  length: number,
): Promise<WrittenXml[]> {
  if (!selection) throw new OaiError('badArgument', 'metadataPrefix is missing.')
  const format = formatOf(selection.metadataPrefix)
  const found = selectHeaders(await getHeaders(), selection)
  if (found.length === 0 && !selection.after)
    throw new OaiError('noRecordsMatch', 'No record matches.')
  const page = found.slice(0, length)
  const last = page.at(-1)
  const isResumed = given['resumptionToken'] !== undefined
  const token =
    last && found.length > page.length
      ? writeToken({ ...selection, after: { stamp: last.stamp, id: last.id } })
      : ''
  const end = token || isResumed ? [xml('resumptionToken', {}, token)] : []
  if (verb === 'ListIdentifiers') return [...page.map((each) => headerXml(host, each)), ...end]
  const works = await getWorks(page, kindName)
  const records = page.map((header) => {
    const work = works.get(header.id)
    // It was withdrawn after the list was made: the harvester meets it again as deleted.
    const now = work ? header : { ...header, isDeleted: true }
    return recordXml(host, now, work, format)
  })
  return [...records, ...end]
}

async function contentOf(
  request: OaiRequest,
  kindName: KindNames,
  { length, now }: { length: number; now: string },
): Promise<WrittenXml[]> {
  const { given, verb } = request
  switch (verb) {
    case 'Identify':
      return identify(now)
    case 'ListSets':
      return listSets(kindName)
    case 'ListMetadataFormats':
      if (given['identifier'] !== undefined) await headerOf(given['identifier'])
      return [formatXml('oai_dc'), formatXml('mods')]
    case 'GetRecord': {
      const format = formatOf(given['metadataPrefix'])
      const header = await headerOf(given['identifier'] ?? '')
      const works = await getWorks([header], kindName)
      return [recordXml(host, header, works.get(header.id), format)]
    }
    default:
      return list(request, kindName, length)
  }
}

/** The answer to the arguments of a harvester (OAI-PMH 2.0). It has what visitors may read, and no more. */
export async function harvest(
  query: string,
  kindName: KindNames,
  length = pageLength,
): Promise<string> {
  const now = new Date().toISOString()
  let request: OaiRequest | undefined
  try {
    request = readOaiRequest(query)
    const content = await contentOf(request, kindName, { length, now })
    return oaiAnswer({ base, now, request, content })
  } catch (error) {
    if (!(error instanceof OaiError)) throw error
    return oaiAnswer({ base, now, request, content: error })
  }
}
