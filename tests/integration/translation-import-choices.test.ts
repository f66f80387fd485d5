import { type desk, deskWithStaff, find, type Headers, seen, states } from '@/tests/helpers/desk'
import { exchangeOf } from '@/tests/helpers/exchange-requests'

let remove: () => Promise<void>
let at: ReturnType<typeof desk>
let on: ReturnType<typeof exchangeOf>
let translator: Headers

beforeAll(async () => {
  const made = await deskWithStaff()
  ;({ at, remove, translator } = made)
  on = exchangeOf(made.payload, translator)
}, 180_000)

afterAll(() => remove())

test('the good rows of such a file are taken over when they are wanted', async () => {
  const { id } = await at.newPage()
  const good = await on.translatedFile(id, 'Titel', 'Title')
  const bad = good.replace(/(<source>Wir <pc.*?<\/source>)/, '$1<target>We work together.</target>')
  const preview = (await on.imported(bad, '?preview=true')).body
  expect(preview).toMatchObject({ isAccepted: false, counts: { new: 1, rejected: 1 } })
  expect(preview.rows.find(({ outcome }) => outcome === 'rejected')).toMatchObject({
    message: expect.stringMatching(/^Mark 1 is missing/) as string,
    place: { title: 'Titel', origin: 'pages', document: id, kind: 'paragraph' },
  })
  const { body, status } = await on.imported(bad, '?goodRows=true')
  expect([status, body.counts.new, body.counts.rejected]).toEqual([200, 1, 1])
  expect(states(await at.open(id))).toMatchObject({ Titel: 'review' })
})

test('every bad row is named, not only the first', async () => {
  const { id } = await at.newPage()
  const csv = 'id,source-de,target-en\nnowhere,a,b\n,a,b\n'
  const response = await on.request('import', translator, csv)
  const { errors } = (await response.json()) as { errors: { message: string }[] }
  expect(errors.map(({ message }) => message)).toEqual([
    'Line 2: There is no text with the id “nowhere” here.',
    'Line 3: The id of the text is missing.',
  ])
  expect(states(await at.open(id))).toMatchObject({ Titel: 'missing' })
})

/** A page whose title somebody translated after the file was exported. */
async function overtakenFile() {
  const { id } = await at.newPage()
  const file = await on.translatedFile(id, 'Titel', 'Title of the file')
  await at.translated(id, 'Titel', 'Title of the desk')
  return { id, file }
}

test('a file does not overwrite newer work until somebody has chosen', async () => {
  const { file, id } = await overtakenFile()
  const { message, status } = await on.imported(file)
  expect([status, message]).toEqual([
    400,
    expect.stringMatching(/^Line \d+: The text here is newer than the file\.$/),
  ])
  expect(find(await at.open(id), 'Titel').translation?.target).toBe('Title of the desk')
})

test.each([
  ['keep', 'Title of the desk', null],
  ['replace', 'Title of the file', null],
  ['beside', 'Title of the desk', 'Title of the file'],
])('the choice to %s newer texts is followed', async (choice, target, beside) => {
  const { file, id } = await overtakenFile()
  expect((await on.imported(file, `?newer=${choice}`)).status).toBe(200)
  const { translation } = find(await at.open(id), 'Titel')
  expect(translation?.target).toBe(target)
  expect(translation?.beside?.target ?? null).toBe(beside)
})

test('the text of a file beside another one can be discarded', async () => {
  const { file, id } = await overtakenFile()
  await on.imported(file, '?newer=beside')
  const item = find(await at.open(id), 'Titel')
  await at.call('/translations/discard', translator, { ...seen(item), locale: 'en' })
  expect(find(await at.open(id), 'Titel').translation?.beside).toBeNull()
})

test('the text of a file beside another one is gone when somebody uses it', async () => {
  const { file, id } = await overtakenFile()
  await on.imported(file, '?newer=beside')
  await at.save(find(await at.open(id), 'Titel'), 'Title of the file')
  expect(find(await at.open(id), 'Titel').translation?.beside).toBeNull()
})

test('addresses of pages are exported only when wanted, and come back as words', async () => {
  const { id, slug } = await at.newPage()
  expect(await on.exported(id, 'csv')).not.toContain(slug)
  const query = `export?locale=en&format=csv&document=${id}&addresses=true`
  const csv = await (await on.request(query)).text()
  await on.imported(csv.replace(`"${slug}",""`, `"${slug}","New website"`))
  expect(find(await at.open(id), slug).translation?.target).toBe('new-website')
})

test('a file without a target language has that of the desk', async () => {
  const { id } = await at.newPage()
  const po = (await on.exported(id, 'po')).replaceAll(/^"(?:Language|X-).*\n/gm, '')
  const file = po.replace('msgid "Titel"\nmsgstr ""', 'msgid "Titel"\nmsgstr "Title"')
  expect((await on.imported(file)).message).toMatch(/^Line 1: .* language/)
  expect((await on.imported(file, '?locale=en')).body.counts).toMatchObject({ new: 1 })
})

test('nested JSON goes out and comes back in the language of the desk', async () => {
  const { id } = await at.newPage()
  const query = `export?locale=en&format=nested&document=${id}`
  const text = await (await on.request(query)).text()
  const tree = JSON.parse(text) as { content: { pages: Record<string, Record<string, string>> } }
  Object.assign(tree.content.pages[id] ?? {}, { title: 'Title' })
  const { body } = await on.imported(JSON.stringify(tree), '?locale=en')
  expect(body.counts).toMatchObject({ new: 1, unchanged: 4, rejected: 0 })
  expect(states(await at.open(id))).toMatchObject({ Titel: 'draft' })
})
