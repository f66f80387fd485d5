import type { Organisation } from '@/payload-types'

/** What opens when somebody leaves and staff have chosen nothing: a page that anybody may have been reading. */
const harmless = 'https://www.wikipedia.org/'

/** Where “Leave this page” leads. */
export const leaveTo = ({ leaveTo: chosen }: Pick<Organisation, 'leaveTo'>): string =>
  chosen ?? harmless
