import { slugify } from '@/lib/slugify'

import { findings, type Check } from './check'

const { error } = findings('slug')

/** The last part of an address: lower-case letters, digits and single hyphens. */
export const slug: Check = ({ kind, target }) => {
  const better = slugify(target)
  return kind !== 'slug' || target === better || !target ? [] : [error('slug', { better })]
}
