import type { PageEntry } from '@/seed/types'

import { exploitationForms, exploitationSigns } from './forms-and-signs'
import { trafficking } from './overview'
import { traffickedPersonsRights, traffickingLaw } from './rights-and-law'

/** What the network's subject is: a page with four below it. */
export const knowledge: PageEntry[] = [
  trafficking,
  exploitationForms,
  exploitationSigns,
  traffickedPersonsRights,
  traffickingLaw,
]
