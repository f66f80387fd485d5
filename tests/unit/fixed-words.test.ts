import { readdirSync, readFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import { join } from 'node:path'
import { runInNewContext } from 'node:vm'

const require = createRequire(import.meta.url)
const root = process.cwd()
const load = require('../../admin/fixed-words/loader.cjs') as (source: string) => string
const { everywhere, german } = require('../../admin/fixed-words/words.cjs') as Record<
  'everywhere' | 'german',
  Record<string, string>
>

/** The files of Payload's panel that the rule in next.config.ts names. */
const sources = ['ui', 'richtext-lexical'].flatMap((name) => {
  const folder = join(root, 'node_modules', '@payloadcms', name, 'dist/exports/client')
  return readdirSync(folder)
    .filter((file) => /^(?:index|Field-.*)\.js$/.test(file))
    .map((file) => readFileSync(join(folder, file), 'utf8'))
})

test.each(Object.keys({ ...everywhere, ...german }))(
  '“%s” still stands in Payload’s code, and is replaced everywhere',
  (word) => {
    const property = new RegExp(`("aria-label"|children|label|tooltip):"${word}"`)
    expect(sources.some((source) => property.test(source))).toBe(true)
    expect(sources.filter((source) => property.test(load(source)))).toEqual([])
  },
)

test('a word is German in a German document', () => {
  const code = load('({"aria-label":"Edit link",label:"Edit links"})')
  const read = (lang: string): unknown =>
    runInNewContext(code, { document: { documentElement: { lang } } })
  expect(read('de')).toEqual({
    'aria-label': 'Link bearbeiten',
    label: 'Edit links',
  })
  expect(read('en')).toMatchObject({ 'aria-label': 'Edit link' })
})
