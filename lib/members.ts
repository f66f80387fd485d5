import type { MemberOrganisation } from '@/payload-types'

import { isValidToday } from './validity'

export const memberServices = [
  'counselling',
  'accompaniment',
  'accommodation',
  'law',
  'training',
] as const
export const memberForms = ['prostitution', 'labour', 'household', 'begging', 'crime'] as const

export type MemberKind = MemberOrganisation['kind']
export type MemberService = (typeof memberServices)[number]
export type MemberForm = (typeof memberForms)[number]

/** Languages in which organisations counsel: the ones of the site and those of many who seek help. */
export const languageCodes = [
  'ar', 'bg', 'cs', 'de', 'en', 'es', 'fa', 'fr', 'hu', 'it', 'pl', 'pt', 'ro', 'ru', 'so', 'sq', 'sr', 'th', 'ti',
  'tr', 'uk', 'vi', 'zh',
] as const // prettier-ignore

type Contact = 'chat' | 'email' | 'phone' | 'website'

/** The contact data and the address that visitors may see, whoever reads the page: previews show no more. */
export function publicContact(member: MemberOrganisation) {
  const contact = (name: Contact) =>
    member.privateContacts?.includes(name) ? undefined : (member[name] ?? undefined)
  const address = member.isAddressPublic
    ? { street: member.street, postcode: member.postcode, place: member.place }
    : undefined
  return {
    address,
    phone: contact('phone'),
    email: contact('email'),
    website: contact('website'),
    chat: contact('chat'),
  }
}

/** True while the organisation belongs to the network. */
export const isMemberToday = ({ since, until }: MemberOrganisation): boolean =>
  isValidToday({ from: since ?? null, until: until ?? null })
