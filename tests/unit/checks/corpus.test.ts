import { checkTranslation } from '@/translation/checks'
import type { Subject } from '@/translation/checks/check'
import type { Term } from '@/translation/checks/term'
import { defects } from '@/tests/helpers/defects'
import { demoPairs } from '@/tests/helpers/demo-pairs'
import { pick, seeded } from '@/tests/helpers/random'
import { subject } from '@/tests/helpers/subject'
import { trickyPairs } from '@/tests/helpers/tricky-pairs'

const terms: Term[] = [
  {
    kind: 'preferred',
    locale: 'en',
    term: 'Fachberatungsstelle',
    translations: ['specialised counselling centre'],
  },
  {
    kind: 'avoided',
    locale: 'en',
    term: 'victim',
    instead: 'person affected',
    reason: 'The word fixes people in what was done to them.',
  },
  {
    kind: 'avoided',
    locale: 'de',
    term: 'Opfer',
    instead: 'Betroffene',
    reason: 'Das Wort legt Menschen fest.',
  },
]
const perDefect = 25
const pairs = demoPairs()
const names = (one: Subject) => checkTranslation(one).map(({ check }) => check)

/** What the same German text is translated as anywhere in the demo. */
const elsewhere = (text: string) =>
  pairs.filter(({ source }) => source.text === text).map(({ target }) => target)

/** Good translations: the demo in both directions and what careless checks stumble over. */
const clean: Subject[] = [
  ...pairs.map(({ kind, source, target }) =>
    subject(source, target, { kind, terms, elsewhere: elsewhere(source.text) }),
  ),
  ...pairs.map(({ kind, source, target }) =>
    subject({ text: target, tags: source.tags }, source.text, {
      kind,
      terms,
      sourceLocale: 'en',
      locale: 'de',
    }),
  ),
  ...trickyPairs.map(([de, en]) => subject(de, en, { terms })),
  ...trickyPairs.map(([de, en]) => subject(en, de, { terms, sourceLocale: 'en', locale: 'de' })),
]

/** Up to 25 spoilt translations of each kind, the same in every run. */
function spoilt() {
  const random = seeded(7)
  return defects.flatMap(({ check, also = [], spoil }, index) => {
    const possible = pairs.filter((pair) => spoil(pair, seeded(1)))
    expect({ index, check, some: possible.length > 0 }).toEqual({ index, check, some: true })
    return Array.from({ length: Math.min(perDefect, possible.length) }, () => {
      const pair = pick(possible, random)
      const { source, target } = spoil(pair, random) ?? { target: '' }
      const from = { ...pair.source, text: source ?? pair.source.text }
      return { index, check, also, subject: subject(from, target, { kind: pair.kind, terms }) }
    })
  })
}

test('the checks find 95 of 100 planted defects, and 90 of 100 findings are right', () => {
  const planted = spoilt()
  let found = 0
  let wrong = 0
  const notes: string[] = []
  for (const { check, also, index, subject: one } of planted) {
    const said = names(one)
    if (said.includes(check)) found += 1
    else notes.push(`missed ${index} ${check}: ${one.target}`)
    const others = said.filter((name) => name !== check && !also.includes(name))
    wrong += others.length
    notes.push(
      ...others.map(
        (name) => `wrong ${name} with ${index} ${check}: ${one.source.text} | ${one.target}`,
      ),
    )
  }
  for (const one of clean) {
    const said = names(one)
    wrong += said.length
    notes.push(...said.map((name) => `false ${name}: ${one.source.text} | ${one.target}`))
  }
  const recall = found / planted.length
  const precision = found / (found + wrong)
  process.stdout.write(
    `Checks: ${planted.length} planted defects, ${clean.length} clean pairs; recall ${(100 * recall).toFixed(1)} %, precision ${(100 * precision).toFixed(1)} %\n`,
  )
  if (process.env['SHOW_FINDINGS']) process.stdout.write(`${notes.join('\n')}\n`)
  expect(recall).toBeGreaterThanOrEqual(0.95)
  expect(precision).toBeGreaterThanOrEqual(0.9)
})
