/** The verbs of OAI-PMH 2.0 and the arguments that each takes besides. */
const verbs = {
  Identify: { required: [], optional: [] },
  ListMetadataFormats: { required: [], optional: ['identifier'] },
  ListSets: { required: [], optional: [] },
  GetRecord: { required: ['identifier', 'metadataPrefix'], optional: [] },
  ListIdentifiers: { required: ['metadataPrefix'], optional: ['from', 'until', 'set'] },
  ListRecords: { required: ['metadataPrefix'], optional: ['from', 'until', 'set'] },
} as const

export type OaiVerb = keyof typeof verbs

export type OaiErrorCode =
  | 'badVerb'
  | 'badArgument'
  | 'badResumptionToken'
  | 'cannotDisseminateFormat'
  | 'idDoesNotExist'
  | 'noRecordsMatch'

/** What the protocol answers instead of a list or a record. */
export class OaiError extends Error {
  constructor(
    readonly code: OaiErrorCode,
    message: string,
  ) {
    super(message)
  }
}

/** Which records a list has, and after which record it continues. `from` and `until` are seconds in ISO 8601. */
export type OaiSelection = {
  metadataPrefix: string
  from?: string
  until?: string
  set?: string
  after?: { stamp: string; id: string }
}

type Given = Partial<Record<string, string>>

export type OaiRequest = { verb: OaiVerb; given: Given; selection?: OaiSelection }

const isVerb = (word: string | null): word is OaiVerb => word !== null && Object.hasOwn(verbs, word)

const lists: readonly OaiVerb[] = ['ListIdentifiers', 'ListRecords', 'ListSets']

const day = /^\d{4}-\d{2}-\d{2}$/
const second = /^\d{4}-\d{2}-\d{2}T\d{2}:\d{2}:\d{2}Z$/

/** A day or second of the protocol as a second; the last one of a day with `isEnd`. */
function secondOf(text: string, isEnd: boolean): string {
  const whole = day.test(text) ? `${text}T${isEnd ? '23:59:59' : '00:00:00'}Z` : text
  const isReal = second.test(whole) && !Number.isNaN(Date.parse(whole))
  // Days that a month does not have would move to the next one.
  if (isReal && new Date(whole).toISOString().slice(0, 19) === whole.slice(0, 19)) return whole
  throw new OaiError('badArgument', 'from and until are days (2026-11-30) or seconds in UTC.')
}

function selectionOf({ from, metadataPrefix = '', set, until }: Given): OaiSelection {
  if (from !== undefined && until !== undefined && from.length !== until.length)
    throw new OaiError('badArgument', 'from and until differ in granularity.')
  const range = {
    ...(from === undefined ? {} : { from: secondOf(from, false) }),
    ...(until === undefined ? {} : { until: secondOf(until, true) }),
  }
  if (range.from && range.until && range.from > range.until)
    throw new OaiError('badArgument', 'from is later than until.')
  return { metadataPrefix, ...range, ...(set === undefined ? {} : { set }) }
}

/** Writes the resumptionToken of the next page. It refers to no state of the server, so a harvest survives edits and restarts. */
export const writeToken = (selection: OaiSelection): string =>
  Buffer.from(JSON.stringify(selection)).toString('base64url')

const isText = (value: unknown) => value === undefined || typeof value === 'string'

function readToken(token: string): OaiSelection {
  try {
    const read = JSON.parse(Buffer.from(token, 'base64url').toString()) as Partial<OaiSelection>
    const { after, from, metadataPrefix, set, until } = read
    const isWhole = typeof after?.stamp === 'string' && typeof after.id === 'string'
    if (isWhole && metadataPrefix && [from, metadataPrefix, set, until].every(isText))
      return read as OaiSelection
  } catch {
    // Answered below.
  }
  throw new OaiError('badResumptionToken', 'This resumptionToken was not handed out here.')
}

/** Reads the arguments of a request, from its address or its form. @throws {OaiError} */
export function readOaiRequest(query: string): OaiRequest {
  const all = [...new URLSearchParams(query)]
  const given: Given = Object.fromEntries(all)
  const named = all.filter(([name]) => name === 'verb')
  const verb = named[0]?.[1] ?? null
  if (named.length !== 1 || !isVerb(verb))
    throw new OaiError('badVerb', 'The verb is missing, unknown or repeated.')
  const names = all.map(([name]) => name)
  if (new Set(names).size < names.length)
    throw new OaiError('badArgument', 'An argument is repeated.')
  const token = given['resumptionToken']
  const { optional, required } = verbs[verb]
  if (token !== undefined && lists.includes(verb)) {
    if (names.length > 2)
      throw new OaiError('badArgument', 'A resumptionToken stands alone beside the verb.')
    if (verb === 'ListSets')
      throw new OaiError('badResumptionToken', 'The list of sets is never cut.')
    return { verb, given, selection: readToken(token) }
  }
  const known: readonly string[] = ['verb', ...required, ...optional]
  const unknown = names.find((name) => !known.includes(name))
  if (unknown) throw new OaiError('badArgument', 'An argument does not belong to this verb.')
  const missing = required.find((name) => !given[name])
  if (missing) throw new OaiError('badArgument', `${missing} is missing.`)
  return verb === 'ListRecords' || verb === 'ListIdentifiers'
    ? { verb, given, selection: selectionOf(given) }
    : { verb, given }
}
