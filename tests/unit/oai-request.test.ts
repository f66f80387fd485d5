import { selectHeaders } from '@/lib/oai/record'
import { OaiError, readOaiRequest, writeToken } from '@/lib/oai/request'

function codeOf(query: string): string {
  try {
    readOaiRequest(query)
    return 'none'
  } catch (error) {
    return error instanceof OaiError ? error.code : 'another error'
  }
}

const list = 'verb=ListRecords&metadataPrefix=oai_dc'
const after = { stamp: '2024-01-01T00:00:00.000Z', id: '1' }
const token = writeToken({ metadataPrefix: 'oai_dc', after })

test.each([
  ['', 'badVerb'],
  ['verb=listRecords', 'badVerb'],
  ['verb=Identify&verb=Identify', 'badVerb'],
  ['verb=toString', 'badVerb'],
  ['verb=Identify&set=x', 'badArgument'],
  ['verb=ListRecords', 'badArgument'],
  ['verb=GetRecord&metadataPrefix=oai_dc', 'badArgument'],
  [`${list}&metadataPrefix=oai_dc`, 'badArgument'],
  [`${list}&from=2024-13-01`, 'badArgument'],
  [`${list}&from=2024-02-30`, 'badArgument'],
  [`${list}&from=2024-01-01T00:00:00.5Z`, 'badArgument'],
  [`${list}&from=2024-01-01&until=2024-01-01T00:00:00Z`, 'badArgument'],
  [`${list}&from=2024-02-01&until=2024-01-01`, 'badArgument'],
  [`${list}&resumptionToken=${token}`, 'badArgument'],
  ['verb=ListRecords&resumptionToken=abc', 'badResumptionToken'],
  ['verb=ListIdentifiers&resumptionToken=', 'badResumptionToken'],
  ['verb=ListSets&resumptionToken=abc', 'badResumptionToken'],
  [`verb=ListRecords&resumptionToken=${token}`, 'none'],
  [`${list}&from=2024-01-01&until=2024-01-01&set=kind:study`, 'none'],
  ['verb=ListMetadataFormats', 'none'],
])('the arguments %s are answered with %s', (query, code) => {
  expect(codeOf(query)).toBe(code)
})

test('a day begins with its first second and ends with its last one', () => {
  expect(readOaiRequest(`${list}&from=2024-01-01&until=2024-01-31`).selection).toEqual({
    metadataPrefix: 'oai_dc',
    from: '2024-01-01T00:00:00Z',
    until: '2024-01-31T23:59:59Z',
  })
})

test('a token brings back the whole selection', () => {
  const selection = { metadataPrefix: 'mods', set: 'topic:1', from: '2024-01-01T00:00:00Z', after }
  const query = `verb=ListRecords&resumptionToken=${writeToken(selection)}`
  expect(readOaiRequest(query).selection).toEqual(selection)
})

const header = (id: string, second: number, ...sets: string[]) => ({
  id,
  stamp: `2024-01-01T00:00:0${second.toString()}.500Z`,
  sets,
  isDeleted: false,
})
const headers = [
  header('c', 3, 'kind:study'),
  header('b', 1, 'kind:report'),
  header('a', 1, 'topic:1'),
]
const idsOf = (wanted: Parameters<typeof selectHeaders>[1]) =>
  selectHeaders(headers, wanted).map(({ id }) => id)

test('records come in the order of their changes, and those of one moment by their ids', () => {
  expect(idsOf({})).toEqual(['a', 'b', 'c'])
  expect(idsOf({ after: { id: 'a', stamp: header('a', 1).stamp } })).toEqual(['b', 'c'])
})

test.each([
  [{ from: '2024-01-01T00:00:01Z', until: '2024-01-01T00:00:01Z' }, ['a', 'b']],
  [{ from: '2024-01-01T00:00:02Z' }, ['c']],
  [{ set: 'kind' }, ['b', 'c']],
  [{ set: 'kind:report' }, ['b']],
  [{ set: 'kind:rep' }, []],
])('the selection %j has %j', (wanted, ids) => {
  expect(idsOf(wanted)).toEqual(ids)
})
