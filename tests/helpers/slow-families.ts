import { growthOf } from './growth'
import { type Family, worstTexts } from './worst-texts'

/** The kinds of text for which `work` takes more than three times as long when they are twice as long. */
export function slowFamilies(
  work: (text: string) => unknown,
  families: readonly Family[] = worstTexts,
): string[] {
  const slow: string[] = []
  for (const { name, text } of families) {
    const growth = growthOf((sample) => {
      // What a parser refuses, it may refuse; how long it takes is what counts.
      try {
        work(sample)
      } catch (error) {
        if (error instanceof RangeError) throw error
      }
    }, text)
    if (growth > 3) slow.push(`${name}: ${growth.toFixed(1)} times`)
    if (slow.length === 5) break
  }
  return slow
}
