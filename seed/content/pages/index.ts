import type { PageEntry } from '@/seed/types'

import { easyGerman, howWeWork } from './about'
import { accessibility } from './accessibility'
import { imprint, privacy } from './legal'
import { contact, support } from './people'

/** A page comes after those that its text links to. */
export const pages: PageEntry[] = [
  imprint,
  privacy,
  contact,
  accessibility,
  howWeWork,
  support,
  easyGerman,
]
