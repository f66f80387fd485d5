// A process of its own that saves one large publication again and again and says after each save that it
// is stored, until somebody kills it. With `check` it only says what it finds.
import type { Payload } from 'payload'

type Row = Record<string, unknown>

const count = 100
const slug = 'immer-wieder'
const say = (word: string, value: unknown) =>
  process.stdout.write(`${word} ${JSON.stringify(value)}\n`)
const kindOf = (n: number) => (n % 6 === 5 ? 'unpublish' : n % 3 === 1 ? 'draft' : 'publish')
const marks = (n: number) =>
  Array.from({ length: count }, (_, index) => `${n.toString()}-${index.toString()}`)

/** The number of the save that every part of `row` comes from; an error when parts come from several. */
function numberOf(row: Row): number {
  const n = Number(row['number'])
  const whole = (['authors', 'editors', 'keywords'] as const).every(
    (name) => JSON.stringify(row[name]) === JSON.stringify(marks(n)),
  )
  const topics = row['topics'] as unknown[]
  if (!whole || topics.length !== count / 2 || row['title'] !== `Titel ${n.toString()}`)
    throw new Error(`Torn: save ${n.toString()} is mixed with another or incomplete`)
  return n
}

async function check(payload: Payload): Promise<number> {
  const where = { slug: { equals: slug } }
  const read = { collection: 'publications', where, locale: 'de', depth: 0 } as const
  const [main] = (await payload.find(read)).docs as unknown as Row[]
  const [newest] = (await payload.find({ ...read, draft: true })).docs as unknown as Row[]
  if (!main || !newest) return 0
  const versions = await payload.findVersions({
    collection: 'publications',
    where: { parent: { equals: main['id'] as string } },
    locale: 'de',
    depth: 0,
    limit: 20,
  })
  for (const { version } of versions.docs) numberOf(version as unknown as Row)
  const n = numberOf(newest)
  const stored = kindOf(n) === 'draft' ? n - 1 : n
  if (numberOf(main) !== stored) throw new Error(`Torn: row and version of save ${n.toString()}`)
  const status = kindOf(stored) === 'unpublish' ? 'draft' : 'published'
  if (main['_status'] !== status) throw new Error(`Torn: status of save ${n.toString()}`)
  return n
}

async function save(payload: Payload, n: number, topic: string, id: string | undefined) {
  const data = {
    slug,
    kind: 'study' as const,
    date: '2020-01-01',
    title: `Titel ${n.toString()}`,
    number: n.toString(),
    authors: marks(n),
    editors: marks(n),
    keywords: marks(n),
    topics: Array.from({ length: count / 2 }, () => topic),
    ...(kindOf(n) === 'publish' ? { _status: 'published' as const } : {}),
  }
  const rules = { collection: 'publications', locale: 'de', depth: 0 } as const
  if (!id) return (await payload.create({ ...rules, data: { ...data, _status: 'published' } })).id
  const how =
    kindOf(n) === 'draft'
      ? { draft: true }
      : kindOf(n) === 'unpublish'
        ? { unpublishAllLocales: true }
        : {}
  await payload.update({ ...rules, id, data, ...how })
  return id
}

const { getPayload } = await import('payload')
const { default: config } = await import('@payload-config')
const payload = await getPayload({ config, cron: false, disableOnInit: true })
try {
  const last = await check(payload)
  say('found', last)
  if (process.argv[2] === 'check') process.exit(0)
  const areas = { collection: 'focus-areas', locale: 'de' } as const
  const [area] = (await payload.find({ ...areas, limit: 1 })).docs
  const topic =
    area?.id ?? (await payload.create({ ...areas, data: { title: 'Thema' }, draft: true })).id
  const [known] = (await payload.find({ collection: 'publications', draft: true, limit: 1 })).docs
  let id = known?.id
  for (let n = last === 0 ? 2 : last + 1; ; n += 1) {
    id = await save(payload, n, topic, id)
    say('saved', n)
  }
} catch (error) {
  say('failed', String(error))
  process.exit(1)
}
