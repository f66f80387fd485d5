import type { DocumentPage } from '@/translation/api'

/** What all units of a page share; it stays the same while single units change. */
export type UnitFrame = Pick<DocumentPage, 'locale' | 'people' | 'rights' | 'surroundings'>
