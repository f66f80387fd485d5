import type { Locale } from '@/i18n/locales'

/** A label or description of the panel in each of its languages. */
export const label = (de: string, en: string): Record<Locale, string> => ({ de, en })
