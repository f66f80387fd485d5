// Writes the table of folders in docs/architecture.md from imports.cjs.
import { readFileSync, writeFileSync } from 'node:fs'

import imports from '../imports.cjs'

const page = 'docs/architecture.md'
const [begin, end] = ['<!-- imports.cjs -->', '<!-- /imports.cjs -->']
const named = (path) => `\`${path}\``
const rows = imports.folders.map(
  ({ folder, holds, imports: allowed }) =>
    `| ${named(folder)} | ${holds} | ${allowed.map(named).join(' ') || '–'} |`,
)
const table = ['| Folder | What it holds | May import |', '| --- | --- | --- |', ...rows].join('\n')
const text = readFileSync(page, 'utf8')
const [before, rest] = text.split(begin)
const after = rest?.split(end)[1]
if (after === undefined) throw new Error(`${page} has no place for the table: ${begin} … ${end}`)
// Commands load packages late, since they may have to install them first.
const { default: prettier } = await import('prettier')
const options = { ...(await prettier.resolveConfig(page)), parser: 'markdown' }
const next = `${before}${begin}\n\n${table}\n\n${end}${after}`
writeFileSync(page, await prettier.format(next, options))
