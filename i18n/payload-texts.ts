import type { PanelLanguage } from './panel-languages'

type Texts = Record<string, Record<string, string>>

const de: Texts = {
  general: {
    noLabel: 'ohne Angabe',
  },
}

const en: Texts = {
  general: {
    noLabel: 'not given',
  },
}

/** Texts of the panel's framework that read better like this. */
export const payloadTexts: Record<PanelLanguage, Texts> = { de, en }
