import { spawnSync } from 'node:child_process'
import { cpSync, mkdirSync, mkdtempSync, rmSync, symlinkSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'

type Report = { summary: { violations: { rule: { name: string }; from: string; to: string }[] } }

/** Wrong imports, one for each rule: who imports whom, and the rule that has to notice. */
const wrong = [
  ['lib/word.ts', 'queries/read.ts', 'lib/'],
  ['components/view.tsx', 'queries/read.ts', 'components/'],
  ['queries/read.ts', 'collections/noun.ts', 'queries/'],
  ['collections/noun.ts', 'components/view.tsx', 'no-views-in-the-content-model'],
  ['fields/slug.ts', 'collections/noun.ts', 'fields/'],
  ['access/rule.ts', 'collections/noun.ts', 'access/'],
  ['api/door.ts', 'collections/noun.ts', 'api/'],
  ['globals/home.ts', 'queries/read.ts', 'globals/'],
  ['database/store.ts', 'collections/noun.ts', 'database/'],
  ['blocks/quote/config.ts', 'queries/read.ts', 'blocks/'],
  ['i18n/list.ts', 'lib/word.ts', 'i18n/'],
  ['server/front/main.ts', 'payload.config.ts', 'server-reads-content-in-one-file'],
  ['admin/word.ts', 'queries/read.ts', 'admin/'],
  ['env.ts', 'lib/word.ts', 'env.ts'],
  ['app/(site)/page.tsx', 'collections/noun.ts', 'app/(site)/'],
  ['app/(site)/other.tsx', 'payload.config.ts', 'app/(site)/'],
  ['jobs/task.ts', 'tests/helper.ts', 'jobs/'],
  ['jobs/circle.ts', 'jobs/round.ts', 'no-cycles'],
  ['jobs/lost.ts', 'jobs/nowhere.ts', 'not-resolvable'],
] as const

let folder = ''
let found: Report['summary']['violations'] = []

const write = (path: string, text: string) => {
  mkdirSync(dirname(join(folder, path)), { recursive: true })
  writeFileSync(join(folder, path), text)
}

beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'leitbild-imports-'))
  for (const file of ['.dependency-cruiser.cjs', 'imports.cjs', 'tsconfig.json', 'package.json'])
    cpSync(file, join(folder, file))
  symlinkSync(join(process.cwd(), 'node_modules'), join(folder, 'node_modules'))
  for (const path of wrong.flatMap(([from, to]) => [from, to]))
    if (path !== 'jobs/nowhere.ts') write(path, 'export const here = true\n')
  for (const [from, to] of wrong) {
    const target = to.replace(/\.tsx?$/, '')
    write(from, `export { here as there } from '@/${target}'\nexport const here = true\n`)
  }
  write('jobs/round.ts', "export { here } from '@/jobs/circle'\n")
  const cli = join('node_modules', 'dependency-cruiser', 'bin', 'dependency-cruise.mjs')
  const run = spawnSync(process.execPath, [cli, '.', '--output-type', 'json'], {
    cwd: folder,
    encoding: 'utf8',
    maxBuffer: 50_000_000,
  })
  found = (JSON.parse(run.stdout) as Report).summary.violations
}, 60_000)

afterAll(() => {
  rmSync(folder, { recursive: true, force: true })
})

test.each(wrong)('%s may not import %s', (from, _to, rule) => {
  const noticed = found.filter((each) => each.from === from).map((each) => each.rule.name)
  expect(noticed).toContain(rule)
})
