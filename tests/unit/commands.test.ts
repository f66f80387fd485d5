import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'

const scripts = ['scripts', join('scripts', 'steps')].flatMap((folder) =>
  readdirSync(folder)
    .filter((name) => name.endsWith('.mjs'))
    .map((name) => join(folder, name)),
)

test.each(scripts)('%s loads no package before it is installed', (script) => {
  const imports = [...readFileSync(script, 'utf8').matchAll(/^import .* from '([^']+)'$/gm)]
  const packages = imports.map(([, name = '']) => name).filter((name) => !/^(node:|\.)/.test(name))
  expect(packages).toEqual([])
})
