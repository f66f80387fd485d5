// node --import tsx bench/long-texts.ts: how long checks and slugs of the worst long texts take, in milliseconds.
import { slugify } from '@/lib/slugify'
import { worstTexts } from '@/tests/helpers/worst-texts'
import { subject } from '@/tests/helpers/subject'
import { checkTranslation } from '@/translation/checks'

const works: Record<string, (text: string) => unknown> = {
  'all checks of the translation desk': (text) =>
    checkTranslation(subject('Kurz.', text, { limit: 100 })),
  slugify,
}

const timeOf = (work: () => unknown) => {
  const start = performance.now()
  work()
  return performance.now() - start
}

for (const [what, work] of Object.entries(works))
  for (const length of [19_000, 50_000, 100_000]) {
    const times = worstTexts.map(({ name, text }) => {
      const sample = text(length)
      const runs = [1, 2, 3].map(() => timeOf(() => work(sample)))
      return { name, time: Math.min(...runs) }
    })
    times.sort((one, other) => other.time - one.time)
    const worst = times.slice(0, 3).map(({ name, time }) => `${time.toFixed(0)} ms (${name})`)
    process.stdout.write(`${what}, ${length} letters: ${worst.join(', ')}\n`)
  }
