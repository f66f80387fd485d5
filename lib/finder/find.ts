import { locales } from '@/i18n/locales'
import { type Land, landCodes, landName } from '@/lib/laender'
import { publicContact } from '@/lib/members'
import { germanAsAscii, hyphenated } from '@/lib/slug'
import type { MemberOrganisation } from '@/payload-types'

import type { FinderQuestion } from './question'
import { distance, type Point, pointOf, zones } from './zones'

export type FinderAnswer = {
  /** Organisations with a public address: nearest first when a place was named, else by name. */
  open: MemberOrganisation[]
  /** Organisations whose address is hidden: always by name, whatever place was named. */
  hidden: MemberOrganisation[]
  /** What `where` was understood as. */
  place: 'none' | 'near' | 'land' | 'unknown'
}

const folded = (text: string) => hyphenated(germanAsAscii(text)).replaceAll('-', '')

/** Who counsels or takes people in; an umbrella organisation has no door for them. */
const helps = ({ kind }: MemberOrganisation) => kind === 'counselling' || kind === 'shelter'

const fits = (member: MemberOrganisation, { form, language, service }: FinderQuestion) =>
  (!form || member.forms?.includes(form)) &&
  (!language || member.languages?.includes(language)) &&
  (!service || member.services?.includes(service))

/** The Land that a word names in a language of the site. */
const landNamed = (word: string): Land | undefined =>
  landCodes.find((code) => locales.some((locale) => folded(landName(code, locale)) === word))

type Place = { point: Point; postcode?: string }

/** Where a postcode or a place is; places are those of the members and the largest towns. */
function placeNamed(where: string, members: MemberOrganisation[]): Place | undefined {
  const postcode = /^(?:d[ -]?)?(\d{2,5})$/i.exec(where)?.[1]
  if (postcode) {
    const point = pointOf(postcode)
    return point && { point, postcode: postcode.padEnd(5, '0') }
  }
  const word = folded(where.replace(/^\d+\s+/, ''))
  if (word.length < 3) return undefined
  const begins = (name: string | null | undefined) => Boolean(name && folded(name).startsWith(word))
  const member = members.find((each) => begins(publicContact(each).address?.place))
  const own = member?.postcode ?? undefined
  const [zone] = Object.entries(zones).find(([, [town]]) => begins(town)) ?? []
  const found = own ?? zone
  const point = found ? pointOf(found) : undefined
  return point && { point, ...(own ? { postcode: own } : {}) }
}

/** Sorts by the distance of the areas, and within an area by how close the postcodes are. */
function nearestFirst(members: MemberOrganisation[], { point, postcode }: Place) {
  const measured = members.map((member) => {
    const own = publicContact(member).address?.postcode ?? ''
    const at = pointOf(own)
    return {
      member,
      km: at ? distance(point, at) : Infinity,
      digits: postcode ? Math.abs(Number(own) - Number(postcode)) : 0,
    }
  })
  measured.sort((a, b) => (a.km === b.km ? a.digits - b.digits : a.km - b.km))
  return measured.map(({ member }) => member)
}

/**
 * Finds organisations. Those with a hidden address are chosen by Land and offer alone, so that no number of questions
 * tells more of their place than the Land.
 */
export function findMembers(all: MemberOrganisation[], question: FinderQuestion): FinderAnswer {
  const { where } = question
  const offers = all.filter((member) => helps(member) && fits(member, question))
  const named = where ? landNamed(folded(where)) : undefined
  const land = question.land ?? named
  const here = land ? offers.filter(({ region }) => region === land) : offers
  const open = here.filter((member) => publicContact(member).address)
  const hidden = here.filter((member) => !publicContact(member).address)
  if (!where) return { open, hidden, place: 'none' }
  if (named) return { open, hidden, place: 'land' }
  const place = placeNamed(where, all)
  return place
    ? { open: nearestFirst(open, place), hidden, place: 'near' }
    : { open, hidden, place: 'unknown' }
}
