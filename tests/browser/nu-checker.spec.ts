import { execFile, spawnSync } from 'node:child_process'
import { mkdirSync, writeFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import { join } from 'node:path'
import { promisify } from 'node:util'

import { expect, test } from '@playwright/test'

import { unavailablePage } from '@/server/front/unavailable-page'

import { helpTexts, sitemapPaths, templates } from './places'

const checker = createRequire(import.meta.url)('vnu-jar') as string
const hasJava = spawnSync('java', ['-version']).status === 0
const run = promisify(execFile)

// This release is older than the type of a script that browsers fetch ahead by (https://html.spec.whatwg.org/#speculation-rules).
const unknownToIt = 'Bad value “speculationrules” for attribute “type” on element “script”'

/** States of pages besides the templates themselves. */
const states = [
  '/de/publikationen?art=quatsch',
  '/en/publications?page=99',
  '/de/publikationen?art=bericht&jahr=2019',
  '/en/publications?kind=report&year=2019',
  '/de/leichte-sprache',
  '/de/so-arbeiten-wir',
]

type Message = { type: string; url: string; message: string; extract?: string }

/** What the Nu checker calls an error in these texts of pages. */
async function errors(folder: string, pages: ReadonlyMap<string, string>): Promise<string[]> {
  mkdirSync(folder, { recursive: true })
  const names = new Map<string, string>()
  for (const [path, html] of pages) {
    const file = join(folder, `${names.size.toString()}.html`)
    writeFileSync(file, html)
    names.set(file, path)
  }
  const args = [
    '-jar',
    checker,
    '--errors-only',
    '--exit-zero-always',
    '--format',
    'json',
    '--stdout',
  ]
  const { stdout } = await run('java', [...args, ...names.keys()], { maxBuffer: 50_000_000 })
  const { messages } = JSON.parse(stdout) as { messages: Message[] }
  return messages
    .filter(({ message, type }) => type === 'error' && !message.includes(unknownToIt))
    .map(({ extract, message, url }) => {
      const path = names.get(decodeURIComponent(new URL(url).pathname)) ?? url
      return `${path}: ${message} ${extract ?? ''}`
    })
}

test.beforeAll(() => {
  const reason = 'Java is not installed on this machine: the Nu checker needs it.'
  if (!hasJava) process.stdout.write(`nu-checker.spec.ts is skipped. ${reason}\n`)
  test.skip(!hasJava, reason)
})

test('the checker finds an error where there is one', async ({}, { outputDir }) => {
  const html = '<!doctype html><html lang="de"><title>x</title><ul><li value="1">x</ul>'
  expect(await errors(outputDir, new Map([['/wrong', html]]))).toHaveLength(1)
})

test('every template in both languages and each state is valid', async ({ request }, info) => {
  test.setTimeout(180_000)
  const paths = [...Object.values(templates).flat(), ...helpTexts, ...states]
  const pages = new Map<string, string>()
  for (const path of paths) pages.set(path, await (await request.get(path)).text())
  pages.set('without a database', (await unavailablePage('https://example.org')).body.toString())
  expect(await errors(info.outputDir, pages)).toEqual([])
})

test('every page of the sitemap is valid', async ({ request }, info) => {
  test.setTimeout(240_000)
  const pages = new Map<string, string>()
  for (const path of await sitemapPaths(request)) {
    const answer = await request.get(path)
    // Another test may have taken its page away meanwhile.
    if (answer.ok()) pages.set(path, await answer.text())
  }
  expect(pages.size).toBeGreaterThan(50)
  expect(await errors(info.outputDir, pages)).toEqual([])
})
