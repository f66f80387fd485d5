import { type WrittenXml, xml, xmlDocument } from '@/lib/xml'

import { type OaiFormat, oaiFormats } from './formats'
import { type OaiHeader, oaiSecond, type OaiWork } from './record'
import { OaiError, type OaiRequest } from './request'

const namespace = 'http://www.openarchives.org/OAI/2.0/'

/** Names records by the host of the site, whatever their addresses are. */
export const oaiIdentifier = (host: string, id: string): string => `oai:${host}:publications/${id}`

/** The id in an identifier of this site. */
export const idInOai = (host: string, identifier: string): string | undefined => {
  const start = oaiIdentifier(host, '')
  return identifier.startsWith(start) ? identifier.slice(start.length) : undefined
}

export const headerXml = (host: string, { id, isDeleted, sets, stamp }: OaiHeader): WrittenXml =>
  xml(
    'header',
    { status: isDeleted ? 'deleted' : undefined },
    xml('identifier', {}, oaiIdentifier(host, id)),
    xml('datestamp', {}, oaiSecond(stamp)),
    ...sets.map((set) => xml('setSpec', {}, set)),
  )

/** A record; one that is deleted has a header alone. */
export const recordXml = (
  host: string,
  header: OaiHeader,
  work: OaiWork | undefined,
  format: OaiFormat,
): WrittenXml =>
  xml(
    'record',
    {},
    headerXml(host, header),
    work && !header.isDeleted ? xml('metadata', {}, oaiFormats[format].write(work)) : undefined,
  )

export const formatXml = (prefix: OaiFormat): WrittenXml =>
  xml(
    'metadataFormat',
    {},
    xml('metadataPrefix', {}, prefix),
    xml('schema', {}, oaiFormats[prefix].schema),
    xml('metadataNamespace', {}, oaiFormats[prefix].namespace),
  )

type Answer = {
  base: string
  now: string
  /** Absent where the arguments could not be read: they are then not repeated. */
  request?: OaiRequest | undefined
  content: WrittenXml[] | OaiError
}

/** The answer to a request as OAI-PMH 2.0 wraps it. */
export function oaiAnswer({ base, content, now, request }: Answer): string {
  const isError = content instanceof OaiError
  return xmlDocument(
    xml(
      'OAI-PMH',
      {
        xmlns: namespace,
        'xmlns:xsi': 'http://www.w3.org/2001/XMLSchema-instance',
        'xsi:schemaLocation': `${namespace} ${namespace}OAI-PMH.xsd`,
      },
      xml('responseDate', {}, oaiSecond(now)),
      xml('request', request?.given ?? {}, base),
      ...(isError
        ? [xml('error', { code: content.code }, content.message)]
        : [xml(request?.verb ?? '', {}, ...content)]),
    ),
  )
}
