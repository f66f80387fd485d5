import type { MemberOrganisation } from '@/payload-types'

import { landName } from './laender'
import { publicContact } from './members'
import { compact, type JsonLdNode } from './structured-data'

/** An organisation of the network as schema.org describes one, as far as it is public. */
export function memberData(member: MemberOrganisation): JsonLdNode {
  const { address, email, phone, website } = publicContact(member)
  return compact({
    '@type': 'NGO',
    name: member.title,
    description: member.description,
    url: website,
    email,
    telephone: phone,
    knowsLanguage: member.languages ?? undefined,
    address: compact({
      '@type': 'PostalAddress',
      streetAddress: address?.street,
      postalCode: address?.postcode,
      addressLocality: address?.place,
      addressRegion: landName(member.region, 'de'),
      addressCountry: 'DE',
    }),
  })
}
