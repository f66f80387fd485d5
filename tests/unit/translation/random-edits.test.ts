import { identityOf, randomOf, world } from '@/tests/helpers/random-edits'
import { entryOf, type Ledger } from '@/translation/ledger/ledger'

const edits = 14

/** Translations that stand with another source than the one they were made from. */
const wrongPairs = (ledger: Ledger) =>
  ledger.units.flatMap((unit) => {
    const entry = entryOf(ledger, unit.id, 'en')
    const source = identityOf(unit.source.text)
    return [entry?.target, entry?.applied, entry?.translatedFrom]
      .map((words) => identityOf(words ?? ''))
      .filter((identity) => identity !== undefined && identity !== source)
      .map((identity) => `${unit.id}: ${identity ?? ''} with ${source ?? ''}`)
  })

const sequence = (seed: number) => {
  const { step } = world(seed)
  let translated = 0
  for (let edit = 0; edit < edits; edit += 1) {
    const ledger = step()
    const wrong = wrongPairs(ledger)
    if (wrong.length > 0)
      return { wrong: [`seed ${seed}, edit ${edit}: ${wrong.join()}`], translated }
    translated += ledger.entries.length
  }
  return { wrong: [], translated }
}

test('1,000 sequences of random edits never pair a translation with the wrong source', () => {
  const runs = Array.from({ length: 1000 }, (_, seed) => sequence(seed + 1))
  expect(runs.flatMap(({ wrong }) => wrong)).toEqual([])
  expect(runs.filter(({ translated }) => translated > 0).length).toBeGreaterThan(900)
})

test('the same seed gives the same edits', () => {
  expect(randomOf(7).next()).toBe(randomOf(7).next())
})
