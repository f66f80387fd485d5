import type { Land } from '@/lib/laender'
import type { MemberForm, MemberKind, MemberService } from '@/lib/members'
import type { MemberEntry } from '@/seed/types'

import { invented, type Invented } from './invented'

type Kind = { services: MemberService[]; de: string; en: string }

/** What an invented organisation says of itself, by its kind. */
const kinds: Record<Exclude<MemberKind, 'other'>, Kind> = {
  counselling: {
    services: ['counselling', 'accompaniment', 'law'],
    de: 'berät Menschen, die ausgebeutet werden oder wurden, und begleitet sie auf Wunsch.',
    en: 'counsels people who are or were exploited and accompanies them if they wish.',
  },
  shelter: {
    services: ['accommodation', 'counselling', 'accompaniment'],
    de: 'nimmt Betroffene auf. Die Anschrift ist geheim; den Weg dorthin nennt eine Beratungsstelle.',
    en: 'takes trafficked persons in. The address is secret; a counselling centre tells the way.',
  },
  umbrella: {
    services: ['training', 'law'],
    de: 'bündelt die Arbeit mehrerer Stellen und bildet Fachkräfte fort.',
    en: 'brings together the work of several centres and trains professionals.',
  },
}

const word = (name: string) =>
  name
    .toLowerCase()
    .replaceAll('ä', 'ae')
    .replaceAll('ü', 'ue')
    .replaceAll('ö', 'oe')
    .replace(/[^a-z]+/g, '-')

const formsOf = (index: number): MemberForm[] => {
  const all: MemberForm[][] = [
    ['prostitution', 'labour', 'household'],
    ['labour', 'household', 'crime'],
    ['prostitution', 'begging', 'crime'],
  ]
  return all[index % all.length] ?? []
}

const languagesOf = (index: number) =>
  (
    [
      ['de', 'en', 'ro', 'bg'],
      ['de', 'en', 'ar', 'fr'],
      ['de', 'pl', 'uk', 'ru'],
      ['de', 'en', 'es', 'vi'],
    ] as const
  )[index % 4] ?? []

function entry({ kind, land, name, place, postcode }: Invented, index: number): MemberEntry {
  const { de, en, services } = kinds[kind]
  const region: Land = land
  const key = word(name)
  return {
    key,
    shared: {
      kind,
      region,
      services,
      forms: formsOf(index),
      whom: index % 3 === 0 ? ['women', 'trans'] : ['women', 'men', 'trans'],
      languages: [...languagesOf(index)],
      since: `${(2001 + index).toString()}-01-01T12:00:00.000Z`,
      // Numbers that are kept free for invented stories.
      phone: `030 23125 ${(100 + index * 7).toString()}`,
      email: `${key}@example.org`,
      website: `https://www.example.org/${key}`,
      street: `Beispielweg ${(index + 1).toString()}`,
      postcode,
      place,
      isAddressPublic: kind !== 'shelter',
      privateContacts: kind === 'shelter' ? ['email'] : [],
    },
    de: {
      title: `${name} (Beispiel)`,
      slug: `beispiel-${key}`,
      description: `Erfunden für die Vorführung: Diese Organisation ${de}`,
      hours: 'Montag bis Donnerstag, 9 bis 16 Uhr',
      accessibility: index % 2 === 0 ? 'Die Räume sind ohne Stufen zu erreichen.' : '',
    },
    en: {
      title: `${name} (example)`,
      slug: `example-${key}`,
      description: `Invented for the demo: this organisation ${en}`,
      hours: 'Monday to Thursday, 9 am to 4 pm',
      accessibility: index % 2 === 0 ? 'The rooms can be reached without steps.' : '',
    },
  }
}

/** 24 invented organisations in all Länder. */
export const members: MemberEntry[] = invented.map(entry)
