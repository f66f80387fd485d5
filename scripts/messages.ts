import { readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'

import { defaultLocale, locales } from '@/i18n/locales'
import { messageAt, messageKeys, type MessageTree, withMessages } from '@/lib/messages'
import { runCommand, printLine } from '@/lib/log/command'

import { openPayload } from './steps/open-payload'

const usage = `npm run messages -- pull | push | check [--database]
  pull   writes the approved texts of the database into messages/*.json
  push   takes texts out of the database that messages/*.json hold as well
  check  reports keys that a language lacks, that nothing uses and, with --database,
         that are only in the database; exit code 1 when there are any`

const fileOf = (locale: string) => join('messages', `${locale}.json`)
const treeOf = (locale: string) => JSON.parse(readFileSync(fileOf(locale), 'utf8')) as MessageTree

async function open() {
  const payload = await openPayload()
  const { docs } = await payload.find({ collection: 'locale-strings', pagination: false, depth: 0 })
  return { payload, docs }
}

async function pull() {
  const { docs } = await open()
  for (const locale of locales) {
    const tree = treeOf(locale)
    const own = docs.filter(({ key, language }) => language === locale && messageAt(tree, key))
    const changed = own.filter(({ key, text }) => messageAt(tree, key) !== text)
    const texts = new Map(changed.map(({ key, text }) => [key, text]))
    if (texts.size > 0)
      writeFileSync(fileOf(locale), `${JSON.stringify(withMessages(tree, texts), null, 2)}\n`)
    printLine(`${fileOf(locale)}: ${texts.size} texts taken over`)
  }
}

async function push() {
  const { docs, payload } = await open()
  const same = docs.filter(({ key, language, text }) => messageAt(treeOf(language), key) === text)
  for (const { id } of same) await payload.delete({ collection: 'locale-strings', id, depth: 0 })
  printLine(`${same.length} texts are in the files now and were taken out of the database`)
}

async function check(withDatabase: boolean) {
  const keys = messageKeys(treeOf(defaultLocale))
  // TypeScript reads the sources; it is there for development alone.
  const { placesInSite } = await import('./places/site')
  const places = placesInSite('.', keys)
  const lines = [
    ...locales.flatMap((locale) => {
      const own = messageKeys(treeOf(locale))
      const missing = keys.filter((key) => !own.includes(key))
      const more = own.filter((key) => !keys.includes(key))
      return [
        ...missing.map((key) => `missing in ${fileOf(locale)}: ${key}`),
        ...more.map((key) => `missing in ${fileOf(defaultLocale)}: ${key}`),
      ]
    }),
    ...keys.filter((key) => places.keys[key]?.length === 0).map((key) => `unused: ${key}`),
    ...(withDatabase ? (await open()).docs : [])
      .filter(({ key }) => !keys.includes(key))
      .map(({ key, language }) => `stale in the database (${language}): ${key}`),
  ]
  for (const line of lines) printLine(line)
  printLine(`${keys.length} keys, ${lines.length} to look at`)
  return lines.length > 0 ? 1 : 0
}

const [command = '', option] = process.argv.slice(2)
await runCommand('messages:', async () => {
  if (command === 'pull') return pull()
  if (command === 'push') return push()
  if (command === 'check') return check(option === '--database')
  printLine(usage)
  return 2
})
