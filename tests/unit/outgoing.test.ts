import { spawnSync } from 'node:child_process'
import { mkdtempSync, readFileSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join, resolve } from 'node:path'
import { pathToFileURL } from 'node:url'

const folder = mkdtempSync(join(tmpdir(), 'leitbild-outgoing-'))
afterAll(() => {
  rmSync(folder, { recursive: true })
})

const watch = pathToFileURL(resolve('tests/helpers/outgoing.mjs')).href

/** What the watch writes down while `code` runs, without the lines that say that it watches. */
function askedBy(code: string): { threads: number; asked: string[] } {
  const file = join(folder, `${code.length.toString()}.log`)
  spawnSync(process.execPath, ['--import', watch, '--input-type=module', '-e', code], {
    env: { ...process.env, NODE_OPTIONS: '', OUTGOING_FILE: file },
    timeout: 20_000,
  })
  const lines = readFileSync(file, 'utf8').trim().split('\n')
  const asked = lines.filter((line) => line.startsWith('ASKED '))
  return { threads: lines.length - asked.length, asked }
}

const attempts: [string, string][] = [
  ['fetch', "await fetch('http://outgoing.invalid/x').catch(() => undefined)"],
  [
    'an address',
    "await fetch('http://192.0.2.1:8080/', { signal: AbortSignal.timeout(50) }).catch(() => undefined)",
  ],
  [
    'https',
    "const { get } = await import('node:https'); get('https://outgoing.invalid').on('error', () => undefined)",
  ],
  [
    'a name',
    "const { promises } = await import('node:dns'); await promises.resolve('outgoing.invalid').catch(() => undefined)",
  ],
  ['a program', "const { spawn } = await import('node:child_process'); spawn('true')"],
]

test.each(attempts)('the watch sees %s', (_what, code) => {
  expect(askedBy(code).asked).not.toEqual([])
})

test('the watch sees other threads, too', () => {
  const code = `const { Worker } = await import('node:worker_threads')
    new Worker("fetch('http://outgoing.invalid/').catch(() => undefined)", { eval: true })`
  const { asked, threads } = askedBy(code)
  expect(threads).toBe(2)
  expect(asked).not.toEqual([])
})

test('what stays on this machine is nothing to write down', () => {
  const code = `const { createServer } = await import('node:http')
    const server = createServer((_, answer) => answer.end('x')).listen(0, '127.0.0.1', async () => {
      const { port } = server.address()
      for (const host of ['localhost', '127.0.0.1']) await (await fetch(\`http://\${host}:\${port}\`)).text()
      process.exit(0)
    })`
  expect(askedBy(code).asked).toEqual([])
})
