import type { PublicationEntry } from '@/seed/types'

import { brochures } from './brochures'
import { guidelines } from './guidelines'
import { newsletters } from './newsletters'
import { pressReleases } from './press'
import { statements } from './statements'
import { studies } from './studies'

/** Fourteen invented publications of all kinds; the site sorts them by date. */
export const seedPublications: PublicationEntry[] = [
  ...guidelines,
  ...studies,
  ...newsletters,
  ...brochures,
  ...statements,
  ...pressReleases,
]
