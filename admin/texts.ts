import type { PanelLanguage } from '@/i18n/panel-languages'

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
}

const texts: Record<PanelLanguage, typeof de> = { de, en }

/** The panel's own texts in the language that the account has chosen. */
export const panelTexts = (language: string) => texts[language === 'de' ? 'de' : 'en']
