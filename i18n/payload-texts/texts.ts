import type { PanelLanguage } from '@/i18n/panel-languages'

import { de } from './de'
import { en } from './en'

/** Texts of Payload, by group and name, that read better in other words. */
export const payloadTexts: Record<PanelLanguage, Record<string, Record<string, string>>> = {
  de,
  en,
}
