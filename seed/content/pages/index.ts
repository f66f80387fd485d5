import type { PageEntry } from '@/seed/types'

import { easyGerman, howWeWork } from './about'
import { accessibility } from './accessibility'
import { easyPages } from './easy-language'
import { knowledge } from './knowledge'
import { imprint, privacy } from './legal'
import { contactPage, support } from './people'

/** A page comes after those that its text links to. */
export const seedPages: PageEntry[] = [
  imprint,
  privacy,
  contactPage,
  accessibility,
  howWeWork,
  support,
  easyGerman,
  ...easyPages,
  ...knowledge,
]
