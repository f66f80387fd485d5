import { rmSync } from 'node:fs'
import { join } from 'node:path'

import { median } from '../steps/numbers.mjs'
import { pages } from '../steps/pages.mjs'
import { firstAnswer, startSite } from '../steps/site.mjs'

/** From the start of the process to the first page: with nothing kept on disk, and with kept pages there. */
export async function coldStart({ place, root }) {
  const cold = []
  const kept = []
  for (let time = 0; time < 3; time += 1) {
    rmSync(join(place.folder, 'data', 'pages'), { recursive: true, force: true })
    const first = await startSite({ place, root })
    cold.push(await firstAnswer(first, pages.home))
    await first.stop()
    const second = await startSite({ place, root })
    kept.push(await firstAnswer(second, pages.home))
    await second.stop()
  }
  return [
    { what: 'start to first answer', value: median(cold), unit: 'ms', most: 3000 },
    { what: 'start to a kept page', value: median(kept), unit: 'ms', most: 1000 },
  ]
}
