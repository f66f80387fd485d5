import { readFileSync } from 'node:fs'

import { validateXML } from 'xmllint-wasm'

const schemas = {
  xliff1: 'tests/schemas/xliff-core-1.2-strict.xsd',
  xliff2: 'tests/schemas/xliff_core_2.0.xsd',
}
const imported = 'xml.xsd'
const xml = { fileName: imported, contents: readFileSync('tests/schemas/xml.xsd', 'utf8') }

/** What the OASIS schema objects to in a file; an empty list means that it is valid. */
export async function schemaFaults(
  format: 'xliff1' | 'xliff2',
  contents: string,
): Promise<string[]> {
  const schema = readFileSync(schemas[format], 'utf8').replace(
    /schemaLocation="[^"]*xml\.xsd"/,
    `schemaLocation="${imported}"`,
  )
  const { errors } = await validateXML({
    xml: { fileName: 'file.xlf', contents },
    schema: { fileName: 'schema.xsd', contents: schema },
    preload: [xml],
    initialMemoryPages: 1024,
    maxMemoryPages: 4096,
  })
  return errors.map(({ rawMessage }) => rawMessage)
}
