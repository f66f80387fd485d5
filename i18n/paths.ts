import type { Locale } from './locales'

type Room = 'mission' | 'focusAreas' | 'network' | 'publications'

/** A language without words of its own for the paths takes the English ones. */
const words: Partial<Record<Locale, Record<Room, string>>> & { en: Record<Room, string> } = {
  de: {
    mission: 'leitbild',
    focusAreas: 'schwerpunkte',
    network: 'vernetzung',
    publications: 'publikationen',
  },
  en: {
    mission: 'mission',
    focusAreas: 'focus-areas',
    network: 'network',
    publications: 'publications',
  },
}

const internal: Record<Room, string> = {
  mission: 'mission',
  focusAreas: 'focus-areas',
  network: 'network',
  publications: 'publications',
}

export type { Room }

export const rooms = Object.keys(internal) as Room[]

/** The word for a part of the site in the paths of a language. */
export const roomWord = (room: Room, locale: Locale): string => (words[locale] ?? words.en)[room]

/** The part of the site that a path's first word names in a language, with its folder in `app/`. */
export function roomOf(word: string, locale: Locale): { room: Room; folder: string } | undefined {
  const room = rooms.find((each) => roomWord(each, locale) === word)
  return room ? { room, folder: internal[room] } : undefined
}

/** True for a folder of `app/` that visitors reach under a word of their own language alone. */
export const isInternalOnly = (word: string, locale: Locale): boolean =>
  rooms.some((room) => internal[room] === word && roomWord(room, locale) !== word)
