/** True in `npm run test:long`: the tests try every case, also where that takes many minutes. */
export const isLongRun = process.env['LONG_TESTS'] === 'true'

/**
 * The cases that a run tries: all of them on SQLite and in a long run; otherwise, on MongoDB, every `step`th,
 * because its stand-in needs up to ten times as long for the same work.
 */
export function sampled<Case>(cases: Case[], step: number): Case[] {
  if (isLongRun || !process.env['TEST_DATABASE_URL']) return cases
  return cases.filter((_, place) => place % step === 0)
}
