// Started by translation-killed-import.test.ts: imports a file and stops after the second document, for good.
import { readFileSync } from 'node:fs'

import { createLocalReq, getPayload } from 'payload'

import { applyImport } from '@/collections/translations/exchange/import'
import { locales } from '@/i18n/locales'
import { readFile } from '@/translation/exchange/read'
import config from '@payload-config'

const payload = await getPayload({ config, cron: false, disableOnInit: true })
const write = payload.db.updateOne.bind(payload.db)
let count = 0
payload.db.updateOne = async (asked) => {
  const row = (await write(asked)) as unknown
  if (asked.collection === 'translations' && (count += 1) === 2) {
    process.stdout.write('written\n')
    await new Promise((resolve) => setTimeout(resolve, 600_000))
  }
  return row as never
}
const file = readFile(readFileSync(process.argv[2] ?? ''))
await applyImport(await createLocalReq({}, payload), { file, locales })
