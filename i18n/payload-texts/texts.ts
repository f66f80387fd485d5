import type { SanitizedConfig } from 'payload'
import { deepMergeSimple } from 'payload/shared'

import type { PanelLanguage } from '@/i18n/panel-languages'

import { payloadTextsDe } from './de'
import { payloadTextsEn } from './en'

type Tree = { [name: string]: string | Tree }

/** Texts of Payload, by group and name, that read better in other words. */
export const payloadTexts: Record<PanelLanguage, Tree> = { de: payloadTextsDe, en: payloadTextsEn }

/** Puts them over everything else: the editor of formatted texts lays its own over those of the configuration. */
export function withOwnTexts(config: SanitizedConfig): SanitizedConfig {
  config.i18n.translations = deepMergeSimple(config.i18n.translations, payloadTexts)
  return config
}
