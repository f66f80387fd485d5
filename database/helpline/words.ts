import { locales } from '@/i18n/locales'

const names: Record<string, string> = {
  de: 'Nummer der früheren Startseite',
  en: 'Number of the former home page',
}

/** The name that the number of the home page gets as a help contact, until staff say what it is and whom it helps. */
export const helplineNames = locales.map((locale) => ({
  locale,
  name: names[locale] ?? names['en'],
}))
