import { follow, wordsIn } from '@/tests/helpers/following'
import { world } from '@/tests/helpers/random-edits'

/** One sequence of edits; after each, the published English text follows the German one. */
function sequence(seed: number) {
  const { next, now, publish, step } = world(seed)
  const faults: string[] = []
  let checked = 0
  for (let edit = 0; edit < 14; edit += 1) {
    const { source: previous } = now()
    step()
    const { english, ledger, shown, source } = now()
    if (shown) {
      const { data } = follow({ source, previous, shown, ledger })
      const after = { ...shown, ...data }
      const [before, words] = [wordsIn(shown), wordsIn(after)]
      const alive = ledger.units.flatMap(({ id, isGone }) => (isGone ? [] : [id]))
      const standing = ledger.shown.en ?? []
      const stays = before.filter((_, at) => {
        const unit = standing[at]?.unit
        return unit === null || (unit !== undefined && alive.includes(unit))
      })
      const translated = new Map(standing.map(({ unit }, at) => [unit, before[at]]))
      const ordered = alive.flatMap((unit) => translated.get(unit) ?? [])
      const own = before.filter((_, at) => standing[at]?.unit === null)
      const identities = words.filter((each) => !own.includes(each))
      if ([...stays].sort().join('|') !== [...words].sort().join('|'))
        faults.push(`seed ${seed}, edit ${edit}: not the blocks that stay`)
      if (identities.join('|') !== ordered.filter((each) => !own.includes(each)).join('|'))
        faults.push(`seed ${seed}, edit ${edit}: not the order of the source`)
      if (words.some((each) => !before.includes(each)))
        faults.push(`seed ${seed}, edit ${edit}: a word that was not public`)
      checked += before.length
      publish(after)
    }
    if (next() < 0.3) publish(english)
  }
  return { faults, checked }
}

test('after 300 sequences of edits the public text is what the source still has, in its order', () => {
  const runs = Array.from({ length: 300 }, (_, seed) => sequence(seed + 1))
  expect(runs.flatMap(({ faults }) => faults)).toEqual([])
  expect(runs.reduce((sum, { checked }) => sum + checked, 0)).toBeGreaterThan(1500)
})
