import { execFileSync } from 'node:child_process'
import { readFileSync } from 'node:fs'

import { expect, test } from '@jest/globals'

import { seedOrganisation } from '@/seed/content/globals'

const { de, en, shared } = seedOrganisation
const names = [de.name, en.name, shared.email, shared.addressLines[0] ?? '']
const code = /\.(?:tsx?|[cm]?js|css|svg|json)$/
const elsewhere = /^(?:seed|tests|bench|docs|database\/migrations)\//

test('no code names the organisation of the demo: its words come from the content alone', () => {
  const files = execFileSync('git', ['ls-files'], { encoding: 'utf8' })
    .split('\n')
    .filter((file) => code.test(file) && !elsewhere.test(file))
  expect(files.length).toBeGreaterThan(300)
  const found = files.filter((file) => {
    const text = readFileSync(file, 'utf8')
    return (
      new RegExp(`\\b${shared.shortName}\\b`).test(text) ||
      names.some((name) => text.includes(name))
    )
  })
  expect(found).toEqual([])
})
