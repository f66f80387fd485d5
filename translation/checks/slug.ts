import { germanAsAscii, hyphenated, isSlug } from '@/lib/slug'

import { findings, type Check } from './check'

const { error } = findings('slug')

/** The last part of an address: lower-case letters, digits and single hyphens. */
export const checkSlug: Check = ({ kind, target }) => {
  if (kind !== 'slug' || !target || isSlug(target)) return []
  // Other scripts are transliterated on the server; their tables are too large for the desk.
  const better = hyphenated(germanAsAscii(target))
  return [error('slug', { better: better || 'about-us' })]
}
