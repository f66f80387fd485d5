import type { PanelLanguage } from './panel-languages'

/** The time zone of the organisation (a name of the IANA database). Site and panel show every time in it. */
export const timeZone = 'Europe/Berlin'

const city = timeZone.slice(timeZone.lastIndexOf('/') + 1).replaceAll('_', ' ')

/** How the panel says which time it shows. */
export const timeZoneInWords: Record<PanelLanguage, string> = {
  de: `Zeit in ${city}`,
  en: `time in ${city}`,
}
