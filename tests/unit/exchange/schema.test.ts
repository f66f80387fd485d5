import { demoRows, randomDocument } from '@/tests/helpers/export-rows'
import { seeded } from '@/tests/helpers/random'
import { schemaFaults } from '@/tests/helpers/xliff-schema'
import { writeExport } from '@/translation/exchange/write'

const languages = { from: 'de', to: 'en', exportedAt: '2026-03-02T08:00:00.000Z' } as const
const random = seeded(20)
const generated = Array.from({ length: 200 }, (_, number) => randomDocument(number, random)).flat()

test.each(['xliff1', 'xliff2'] as const)('the demo is valid %s', async (format) => {
  expect(await schemaFaults(format, writeExport(format, demoRows(), languages))).toEqual([])
})

test.each(['xliff1', 'xliff2'] as const)('200 generated documents are valid %s', async (format) => {
  expect(await schemaFaults(format, writeExport(format, generated, languages))).toEqual([])
})

test.each(['xliff1', 'xliff2'] as const)(
  'the schema of %s refuses a made-up element',
  async (format) => {
    const file = writeExport(format, demoRows(), languages).replace(/<note[ >]/, '<remark/>$&')
    expect(await schemaFaults(format, file)).not.toEqual([])
  },
)
