import { panelLanguage } from '@/i18n/panel-languages'
import { clockInWords } from '@/lib/dates'

/** A time of today at the organisation's place, in the language of the panel. */
export const clockTime = (at: number | string): string =>
  clockInWords(new Date(at).toISOString(), panelLanguage(document.documentElement.lang))
