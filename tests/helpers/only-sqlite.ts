/** `test`, or on MongoDB one that is skipped with its reason printed. docs/operating.md names these cases. */
export function onlySqlite(reason: string): typeof test {
  if (!process.env['TEST_DATABASE_URL']) return test
  process.stderr.write(`Skipped on MongoDB: ${reason}\n`)
  return test.skip
}
