import type { Locale } from '@/i18n/locales'

/** The sixteen Länder by the codes of ISO 3166-2:DE, with their names in German. */
const laender = {
  BW: 'Baden-Württemberg',
  BY: 'Bayern',
  BE: 'Berlin',
  BB: 'Brandenburg',
  HB: 'Bremen',
  HH: 'Hamburg',
  HE: 'Hessen',
  MV: 'Mecklenburg-Vorpommern',
  NI: 'Niedersachsen',
  NW: 'Nordrhein-Westfalen',
  RP: 'Rheinland-Pfalz',
  SL: 'Saarland',
  SN: 'Sachsen',
  ST: 'Sachsen-Anhalt',
  SH: 'Schleswig-Holstein',
  TH: 'Thüringen',
} as const

export type Land = keyof typeof laender

export const landCodes = Object.keys(laender) as Land[]

/** Those with a name of their own in English. */
const inEnglish: Partial<Record<Land, string>> = {
  BY: 'Bavaria',
  HE: 'Hesse',
  MV: 'Mecklenburg-Western Pomerania',
  NI: 'Lower Saxony',
  NW: 'North Rhine-Westphalia',
  RP: 'Rhineland-Palatinate',
  SN: 'Saxony',
  ST: 'Saxony-Anhalt',
  TH: 'Thuringia',
}

/** What a Land is called in a language of the site; in German where it has no other name. */
export const landName = (code: Land, locale: Locale): string =>
  (locale === 'en' ? inEnglish[code] : undefined) ?? laender[code]
