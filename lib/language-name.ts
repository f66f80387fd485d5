import { madeOnce } from './made-once'

const namesIn = madeOnce((locale) => new Intl.DisplayNames([locale], { type: 'language' }))

/** A language's name in the words of `locale`, as an entry of a list: "Deutsch", "English". */
export function languageName(code: string, locale: string): string {
  const name = namesIn(locale).of(code) ?? code
  return name.charAt(0).toLocaleUpperCase(locale) + name.slice(1)
}
