import { spawnSync } from 'node:child_process'
import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'

import { createClient } from '@libsql/client'

import { onlySqlite } from '@/tests/helpers/only-sqlite'
import { ownDatabase, runScript } from '@/tests/helpers/process'

const canary = 'Zqxkanari'
const folder = mkdtempSync(join(tmpdir(), 'leitbild-output-'))

afterAll(() => {
  rmSync(folder, { recursive: true })
})

const error = `Object.assign(new Error('Failed query, params: ${canary}'), { params: ['${canary}'] })`
const ways = {
  'throws an error': `throw ${error}`,
  'throws in a callback': `setTimeout(() => { throw ${error} }); await new Promise((done) => setTimeout(done, 500))`,
  'rejects unheard': `Promise.reject(${error}); await new Promise((done) => setTimeout(done, 500))`,
  'prints to the console': `console.error(${error}, '${canary}'); throw new TypeError('${canary}')`,
  'prints to a stream': `process.stderr.write('${canary}'); process.stdout.write('${canary}'); throw new TypeError('x')`,
  warns: `process.emitWarning('${canary}'); throw new TypeError('x')`,
}

test.each(Object.entries(ways))(
  'a command that %s ends with one line without values',
  (_, work) => {
    const command = `import('./lib/log/command.ts').then(({ runCommand }) => runCommand('It failed.', async () => { ${work} }))`
    const { status, stderr, stdout } = spawnSync(
      process.execPath,
      ['--import', 'tsx', '--eval', command],
      { encoding: 'utf8', env: { ...process.env, NODE_OPTIONS: '' } },
    )
    expect(status).toBe(1)
    expect(stderr).toMatch(/^It failed\. \w*Error[^\n]*\n$/)
    expect(stdout + stderr).not.toContain(canary)
  },
)

onlySqlite('a table of the database refuses rows')(
  'a command whose save fails tells no content',
  async () => {
    const environment = ownDatabase(folder)
    const migrated = await runScript('scripts/migrate.ts', [], folder, environment)
    expect(migrated).toMatchObject({ code: 0 })
    const client = createClient({ url: String(environment['DATABASE_URL']) })
    await client.execute(
      "create trigger refusal before insert on _focus_areas_v begin select raise(abort, 'x'); end",
    )
    client.close()
    const { code, output } = await runScript('scripts/seed.ts', [], folder, environment)
    expect(code).toBe(1)
    expect(output).toContain('"code":"SQLITE_CONSTRAINT')
    expect(output).not.toMatch(/Failed query|params|insert into|select /)
  },
  120_000,
)
