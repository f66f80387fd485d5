// Puts invented units into the database that DATABASE_URL names, for list.mjs.
import { createLocalReq, getPayload } from 'payload'

const { default: config } = await import('@payload-config')
const { store } = await import('@/collections/translations/ledger/store')
const { invented, perDocument } = await import('./invented.mjs')

const payload = await getPayload({ config, cron: false, disableOnInit: true })
const req = await createLocalReq({}, payload)
for (let number = 0; number * perDocument < Number(process.argv[2]); number += 1)
  await store(req, invented(number))
process.exit(0)
