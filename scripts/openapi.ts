import { writeFileSync } from 'node:fs'

import config from '@payload-config'

import { openapi } from '../api/openapi'

writeFileSync('docs/openapi.json', `${JSON.stringify(openapi(await config), null, 2)}\n`)
process.exit(0)
