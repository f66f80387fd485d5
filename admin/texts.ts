import { type PanelLanguage, panelLanguage } from '@/i18n/panel-languages'

const de = {
  drafts: 'Angefangene Entwürfe',
  scheduled: 'Geplant',
  newest: 'Zuletzt veröffentlicht',
  noDrafts: 'Alles ist veröffentlicht.',
  noneScheduled: 'Nichts ist geplant.',
  noneYet: 'Noch ist nichts veröffentlicht.',
  publish: 'wird veröffentlicht',
  unpublish: 'wird zurückgezogen',
  allLanguages: 'alle Sprachen',
  untitled: 'Ohne Titel',
  whereUsed: 'Veröffentlicht gezeigt in',
  usedNowhere: 'Nichts Veröffentlichtes zeigt diese Datei.',
  organisation: 'Organisation',
  planWithdrawal: 'Zurückziehen planen',
  withdrawalHint:
    'Zur gewählten Zeit ist der Text für Besucher*innen nicht mehr da und liegt hier wieder als Entwurf.',
  language: 'Sprache',
  withdrawnAt: 'Zeitpunkt',
  dateMissing: 'Bitte wählen Sie Tag und Uhrzeit.',
  notPlanned: 'Das ließ sich nicht speichern. Bitte versuchen Sie es noch einmal.',
  cancelPlan: 'Aufheben',
}

const en: typeof de = {
  drafts: 'Drafts in progress',
  scheduled: 'Scheduled',
  newest: 'Recently published',
  noDrafts: 'Everything is published.',
  noneScheduled: 'Nothing is scheduled.',
  noneYet: 'Nothing is published yet.',
  publish: 'will be published',
  unpublish: 'will be withdrawn',
  allLanguages: 'all languages',
  untitled: 'Untitled',
  whereUsed: 'Shown, published, in',
  usedNowhere: 'Nothing published shows this file.',
  organisation: 'Organisation',
  planWithdrawal: 'Schedule withdrawal',
  withdrawalHint: 'At the time chosen the text is gone for visitors, and is a draft again here.',
  language: 'Language',
  withdrawnAt: 'Time',
  dateMissing: 'Please choose a day and a time.',
  notPlanned: 'That could not be stored. Please try again.',
  cancelPlan: 'Take back',
}

const texts: Record<PanelLanguage, typeof de> = { de, en }

/** The panel's own texts in the language that the account has chosen. */
export const panelTexts = (language: string) => texts[panelLanguage(language)]
