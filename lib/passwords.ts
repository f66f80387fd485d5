export type Weakness = 'short' | 'long' | 'own' | 'common'

export const shortest = 12
const longest = 1000

// Words of which passwords are made all over the world and in this house; digits around them add nothing.
const words =
  'passwor[dt] kennwort geheim secret admin administrator root user login welcome willkommen hallo hello letmein qwert[yz]uiop qwert[yz] asdfghjkl asdfgh [yz]xcvbnm [yz]xcvbn abcdefghijklmnopqrstuvwxyz abcdefgh abcdef abc iloveyou ichliebedich love liebe schatz dragon drache monkey football fussball baseball master sunshine sonnenschein princess prinzessin shadow superman batman sommer summer winter herbst autumn fruehling spring berlin hamburg muenchen deutschland germany leitbild website test change changeme default computer internet'
    .split(' ')
    .toSorted((a, b) => b.length - a.length)
const common = new RegExp(words.join('|'), 'g')

const plain: Record<string, string> = { '0': 'o', '1': 'i', '3': 'e', '4': 'a', '5': 's', '7': 't' }
const signs: Record<string, string> = {
  '@': 'a',
  $: 's',
  '!': 'i',
  ß: 'ss',
  ä: 'ae',
  ö: 'oe',
  ü: 'ue',
}

const isCommon = (password: string): boolean => {
  const lower = password.toLowerCase()
  if (new Set(lower).size < 5 || /^[\d\s.,/-]+$/.test(lower)) return true
  const read = Array.from(lower)
    .map((sign) => signs[sign] ?? sign)
    .join('')
  const leet = Array.from(read)
    .map((sign) => plain[sign] ?? sign)
    .join('')
  // What is left besides common words has to be worth something on its own.
  return [read, leet].some((text) => {
    const rest = text.replace(common, '')
    return rest !== text && rest.replace(/[^\p{L}]/gu, '').length < 4
  })
}

/**
 * Why a password is too weak, or nothing: 12 to 1000 characters, not made of common words, not the
 * account's own e-mail or name (`own`).
 */
export function weaknessOf(password: string, own: readonly string[]): Weakness | undefined {
  if (Array.from(password).length < shortest) return 'short'
  if (password.length > longest) return 'long'
  const bare = (text: string) => text.toLowerCase().replace(/[^\p{L}\p{N}]/gu, '')
  const names = own.flatMap((name) => [name, name.split('@')[0] ?? '']).map(bare)
  const word = bare(password)
  const isOwn = (name: string) =>
    name.length > 2 &&
    word.includes(name) &&
    word.replaceAll(name, '').replace(/\d/g, '').length < 4
  if (names.some(isOwn)) return 'own'
  return isCommon(password) ? 'common' : undefined
}
