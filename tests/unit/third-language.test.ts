import { execFileSync, spawnSync } from 'node:child_process'
import { cpSync, mkdtempSync, readFileSync, rmSync, symlinkSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'

const root = process.cwd()
let copy = ''

/** Runs Node.js in the copy; answers its exit code and what it printed. */
const node = (...args: string[]) => {
  const { status, stderr, stdout } = spawnSync(process.execPath, args, {
    cwd: copy,
    encoding: 'utf8',
    env: {
      ...process.env,
      NODE_ENV: 'production',
      NODE_OPTIONS: '-C production',
      NEXT_TELEMETRY_DISABLED: '1',
      PAYLOAD_SECRET: 'only-for-tests-only-for-tests-0123456789',
    },
  })
  return { status, output: stdout + stderr }
}

beforeAll(() => {
  copy = mkdtempSync(join(tmpdir(), 'leitbild-french-'))
  const sources = execFileSync('git', ['ls-files', '-co', '--exclude-standard', '-z'])
  for (const file of sources.toString().split('\0').filter(Boolean))
    cpSync(join(root, file), join(copy, file))
  symlinkSync(join(root, 'node_modules'), join(copy, 'node_modules'))

  const list = join(copy, 'i18n', 'locales.ts')
  const before = readFileSync(list, 'utf8')
  writeFileSync(list, before.replace("  en: 'English',\n", "$&  fr: 'Français',\n"))
  cpSync(join(copy, 'messages', 'en.json'), join(copy, 'messages', 'fr.json'))
}, 60_000)

afterAll(() => {
  rmSync(copy, { recursive: true, force: true })
})

test('a line and a messages file put a third language into the configuration', () => {
  const program = `
    const { default: config } = await import('@payload-config')
    const { localeCodes, locales } = (await config).localization
    console.log(JSON.stringify([localeCodes, locales.at(-1).label]))
    process.exit(0)`
  writeFileSync(join(copy, 'codes.ts'), program)
  const { output } = node('--import', 'tsx', 'codes.ts')
  rmSync(join(copy, 'codes.ts'))
  expect(output).toContain('[["de","en","fr"],{"de":"Französisch","en":"French"}]')
}, 60_000)

test('and nothing else has to be changed by hand for the types to hold', () => {
  node('node_modules/payload/bin.js', 'generate:types')
  node('node_modules/next/dist/bin/next', 'typegen')
  expect(node('node_modules/typescript/bin/tsc', '--noEmit')).toEqual({ status: 0, output: '' })
}, 240_000)

test('the tables stay as they are', () => {
  const { output } = node('node_modules/payload/bin.js', 'migrate:create', 'french', '--skip-empty')
  expect(output).not.toContain('Migration created')
}, 60_000)
