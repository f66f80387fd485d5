import { type Locale, locales } from './locales'

type Room = 'mission' | 'focusAreas' | 'network' | 'publications' | 'help' | 'members' | 'finder'

/** A language without words of its own for the paths takes the English ones. */
const words: Partial<Record<Locale, Record<Room, string>>> & { en: Record<Room, string> } = {
  de: {
    mission: 'leitbild',
    focusAreas: 'schwerpunkte',
    network: 'vernetzung',
    publications: 'publikationen',
    help: 'hilfe',
    members: 'mitglieder',
    finder: 'beratung-finden',
  },
  en: {
    mission: 'mission',
    focusAreas: 'focus-areas',
    network: 'network',
    publications: 'publications',
    help: 'help',
    members: 'members',
    finder: 'find-counselling',
  },
}

const internal: Record<Room, string> = {
  mission: 'mission',
  focusAreas: 'focus-areas',
  network: 'network',
  publications: 'publications',
  help: 'help',
  members: 'members',
  finder: 'finder',
}

const searchWords: Partial<Record<Locale, string>> & { en: string } = { de: 'suche', en: 'search' }

/** The word of the search in the paths of a language. */
export const searchWord = (locale: Locale): string => searchWords[locale] ?? searchWords.en

/** The languages in whose paths a word is that of the search. */
export const searchLocales = (word: string): Locale[] =>
  locales.filter((locale) => searchWord(locale) === word)

export type { Room }

export const rooms = Object.keys(internal) as Room[]

/** The word for a part of the site in the paths of a language. */
export const roomWord = (room: Room, locale: Locale): string => (words[locale] ?? words.en)[room]

/** The folder of `app/` that has the pages of a part of the site. */
export const roomFolder = (room: Room): string => internal[room]

/** The part of the site that a word names in any language, or as a folder of `app/`, with those languages. */
export function roomIn(word: string): { room: Room; locales: Locale[] } | undefined {
  const room = rooms.find(
    (each) => internal[each] === word || locales.some((locale) => roomWord(each, locale) === word),
  )
  return room
    ? { room, locales: locales.filter((each) => roomWord(room, each) === word) }
    : undefined
}

/** Whether a word of a path stands for a part of the site, so that no document can have it. */
export const isSiteWord = (word: string): boolean =>
  roomIn(word) !== undefined || searchLocales(word).length > 0
