/** True in `npm run test:long`: the tests try every case, also where that takes many minutes. */
export const isLongRun = process.env['LONG_TESTS'] === 'true'

/** The cases that a run tries: all of them in a long run, otherwise every `step`th, so that CI stays short. */
export const sampled = <Case>(cases: Case[], step: number): Case[] =>
  isLongRun ? cases : cases.filter((_, place) => place % step === 0)
