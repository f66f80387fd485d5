import { helpTextPath } from '@/lib/help-languages'
import { roomPath } from '@/lib/urls'

import type { Reader } from './reader'
import { getSite, inEveryLanguage } from './site'

/** Where help stands in each language: the help texts, and the page “Help” in the languages of the site. */
export async function getHelpPlaces(reader: Reader): Promise<Record<string, string>> {
  const { helpLanguages } = await getSite(reader)
  return {
    ...Object.fromEntries(helpLanguages.map((language) => [language, helpTextPath(language)])),
    ...inEveryLanguage((locale) => roomPath('help', locale)),
  }
}
