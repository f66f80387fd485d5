import { writeFileSync } from 'node:fs'

import { rolesPage } from '../access/roles-page'

writeFileSync('docs/roles.md', rolesPage())
