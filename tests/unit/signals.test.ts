import { spawn } from 'node:child_process'
import { cpSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { createInterface } from 'node:readline'

const { scripts } = JSON.parse(readFileSync('package.json', 'utf8')) as {
  scripts: Record<string, string>
}
const commands = ['demo', 'dev', 'start']
const folder = mkdtempSync(join(tmpdir(), 'leitbild-signals-'))

// Stands for the server: it ends well, and takes its time. What it started itself it forgets.
const server = `
import { spawn } from 'node:child_process'
const helper = spawn(process.execPath, ['--eval', 'setInterval(() => undefined, 1000)'])
process.stdout.write('helper ' + helper.pid + '\\n')
process.on('SIGTERM', () => setTimeout(() => process.exit(0), 200))
process.on('SIGINT', () => undefined)
setInterval(() => undefined, 1000)
process.stdout.write('server ' + process.pid + '\\n')
`
const command = `
import { start } from './steps/command.mjs'
process.stdout.write('command ' + process.pid + '\\n')
await start(process.execPath, ['server.mjs'], { stdio: 'inherit' }).exited
process.stdout.write('ended\\n')
`

beforeAll(() => {
  mkdirSync(join(folder, 'scripts', 'steps'), { recursive: true })
  cpSync('scripts/steps/command.mjs', join(folder, 'scripts', 'steps', 'command.mjs'))
  writeFileSync(join(folder, 'server.mjs'), server)
  for (const name of commands) writeFileSync(join(folder, 'scripts', `${name}.mjs`), command)
  writeFileSync(
    join(folder, 'package.json'),
    JSON.stringify({ name: 'x', type: 'module', scripts }),
  )
})

afterAll(() => {
  rmSync(folder, { recursive: true, force: true })
})

const isAlive = (pid: number) => {
  try {
    return process.kill(pid, 0)
  } catch {
    return false
  }
}

const cases = commands.flatMap((name) =>
  (['SIGTERM', 'SIGINT'] as const).map((signal) => [signal, name] as const),
)

test.each(cases)('%s to the npm of npm run %s ends all processes', async (signal, name) => {
  // A group of its own, as under a service manager: the signal reaches npm alone.
  const npm = spawn('npm', ['run', '--silent', name], { cwd: folder, detached: true })
  const exited = new Promise((resolve) => npm.once('exit', resolve))
  const pids: number[] = []
  const said: string[] = []
  for await (const line of createInterface(npm.stdout)) {
    said.push(line)
    const [, pid] = /^(?:command|helper|server) (\d+)$/.exec(line) ?? []
    if (pid) pids.push(Number(pid))
    if (line.startsWith('server')) npm.kill(signal)
    if (line === 'ended') break
  }
  await exited
  expect(pids).toHaveLength(3)
  expect(pids.filter(isAlive)).toEqual([])
  expect(said.at(-1)).toBe('ended')
})
