import type { Organisation } from '@/payload-types'

// What tells the name of a body from that of a person.
const bodyWords =
  /(stiftung|verein|verband|institut|netzwerk|koordinierungskreis)\b|\b(e\.\s?V|g?GmbH|gUG|AG|Inc|Ltd|Bund|Network|Association|Foundation|Institute|Council|University|Agency|Platform)\b|ministerium|universität|ministry/i

const plain = (name: string) =>
  name
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim()

/** True for a name that has a word of bodies in it: a foundation, an association, a ministry. */
export const isBodyName = (name: string): boolean => bodyWords.test(name)

/** Tells the names of the organisation itself from all others. */
export function ownNames({ legalName, name, shortName }: Organisation): (who: string) => boolean {
  const own = [name, legalName, shortName, `${shortName ?? ''} ${name ?? ''}`]
    .map((each) => plain(each ?? ''))
    .filter(Boolean)
  return (who) => own.includes(plain(who))
}
