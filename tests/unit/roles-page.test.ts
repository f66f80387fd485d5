import { readFileSync } from 'node:fs'

import { rolesPage } from '@/access/roles-page'

test('docs/roles.md says what the table says', () => {
  expect(readFileSync('docs/roles.md', 'utf8')).toBe(rolesPage())
})
