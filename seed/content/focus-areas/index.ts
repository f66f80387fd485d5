import type { FocusAreaEntry } from '@/seed/types'

import { committees } from './committees'
import { fundraising } from './fundraising'
import { network } from './network'
import { publicRelations } from './public-relations'

/** The four focus areas, each followed by its topics. */
export const seedFocusAreas: FocusAreaEntry[] = [
  ...network,
  ...publicRelations,
  ...committees,
  fundraising,
]
