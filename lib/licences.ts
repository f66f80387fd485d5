import type { Publication } from '@/payload-types'

type Code = Exclude<NonNullable<Publication['licence']>, 'all-rights-reserved'>

/** The name of a free licence and the address of its deed. */
export const licences: Record<Code, { name: string; url: string }> = {
  'cc-by-4.0': { name: 'CC BY 4.0', url: 'https://creativecommons.org/licenses/by/4.0/' },
  'cc-by-sa-4.0': { name: 'CC BY-SA 4.0', url: 'https://creativecommons.org/licenses/by-sa/4.0/' },
  'cc-by-nc-nd-4.0': {
    name: 'CC BY-NC-ND 4.0',
    url: 'https://creativecommons.org/licenses/by-nc-nd/4.0/',
  },
}
