// A process of its own that starts Payload as the server does, does what its arguments say, and tells how
// it went: "newer" notes a migration that this version does not know, "fail" runs one that breaks off
// midway, "area TITLE" adds a focus area, "areas" lists them, "site" says what strangers read of the globals and
// what their first version holds, "drop" removes a MongoDB database.
import { MongoClient } from 'mongodb'

const [command, title = ''] = process.argv.slice(2)
const say = (word: string, value: unknown) =>
  process.stdout.write(`${word} ${JSON.stringify(value)}\n`)
const areas = { collection: 'focus-areas', locale: 'de' } as const
const failing = {
  name: '99999999_999999_fails',
  up: async ({ db }: { db: { run: (sql: string) => Promise<unknown> } }) => {
    await db.run('CREATE TABLE half_done (id text)')
    await db.run('ALTER TABLE pages ADD half_done text')
    throw new Error('broken off midway')
  },
  down: () => Promise.resolve(),
}

try {
  // Payload refuses to start on a database that is newer.
  if (command === 'drop') {
    const client = new MongoClient(process.env['DATABASE_URL'] ?? '')
    await client.db().dropDatabase()
    await client.close()
    process.exit(0)
  }
  const { getPayload } = await import('payload')
  const { default: config } = await import('@payload-config')
  const payload = await getPayload({ config, cron: false, disableOnInit: true })
  if (command === 'newer') {
    const data = { name: '99999999_000000_newer', batch: 9 }
    await payload.create({ collection: 'payload-migrations', data })
  }
  if (command === 'fail') {
    const known = payload.db.prodMigrations ?? []
    await payload.db.migrate({ migrations: [...known, failing] as never })
  }
  if (command === 'area') await payload.create({ ...areas, data: { title }, draft: true })
  if (command === 'areas')
    say(
      'areas',
      (await payload.find({ ...areas, draft: true })).docs.map((doc) => doc.title),
    )
  if (command === 'site') {
    const { siteAsRead } = await import('./site-as-read')
    say('site', await siteAsRead(payload))
  }
  const { docs } = await payload.find({ collection: 'payload-migrations', pagination: false })
  say('migrations', docs.map(({ name }) => name).sort())
  process.exit(0)
} catch (error) {
  say('failed', String(error))
  process.exit(1)
}
