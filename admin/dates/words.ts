import { type PanelLanguage, panelLanguage } from '@/i18n/panel-languages'
import { timeZoneInWords } from '@/i18n/time-zone'

const de = {
  placeholder: 'TT.MM.JJJJ',
  calendar: 'Kalender',
  openCalendar: 'Kalender öffnen',
  chosen: 'Ausgewähltes Datum',
  noneChosen: 'Kein Datum ausgewählt',
  previous: 'Voriger Monat',
  next: 'Nächster Monat',
  month: 'Monat',
  year: 'Jahr',
  day: 'Tag',
  time: `Uhrzeit (${timeZoneInWords.de})`,
  timePlaceholder: 'z. B. 14:30',
  modified: 'Zuletzt geändert',
  created: 'Erstellt',
  deleted: 'Gelöscht',
  zone: timeZoneInWords.de,
  kept: 'Gespeichert bleibt: {day}.',
  unreadable:
    '„{typed}“ ist nicht als Datum zu lesen. Bitte schreiben Sie Tag, Monat und Jahr, z. B. 01.03.2026.',
  impossible: 'Das Datum „{typed}“ gibt es nicht. Bitte prüfen Sie Tag, Monat und Jahr.',
  badTime: '„{typed}“ ist keine Uhrzeit. Bitte schreiben Sie Stunde und Minute, z. B. 14:30.',
  skippedTime:
    'Um {typed} Uhr sind an diesem Tag die Uhren schon vorgestellt. Bitte wählen Sie eine andere Uhrzeit.',
}

const en: typeof de = {
  placeholder: 'dd/mm/yyyy',
  calendar: 'Calendar',
  openCalendar: 'Open the calendar',
  chosen: 'Selected date',
  noneChosen: 'No date selected',
  previous: 'Previous month',
  next: 'Next month',
  month: 'Month',
  year: 'Year',
  day: 'Day',
  time: `Time (${timeZoneInWords.en})`,
  timePlaceholder: 'e.g. 14:30',
  modified: 'Last modified',
  created: 'Created',
  deleted: 'Deleted',
  zone: timeZoneInWords.en,
  kept: 'What stays stored: {day}.',
  unreadable:
    '“{typed}” cannot be read as a date. Please write day, month and year, e.g. 1 March 2026 or 01/03/2026.',
  impossible: 'There is no date “{typed}”. Please check day, month and year.',
  badTime: '“{typed}” is not a time. Please write hour and minute, e.g. 14:30.',
  skippedTime:
    'At {typed} the clocks have already gone forward on that day. Please choose another time.',
}

const texts: Record<PanelLanguage, typeof de> = { de, en }

/** The words of date fields, in the language of the panel. */
export const dateWords = (language: string) => texts[panelLanguage(language)]
