import type { PanelLanguage } from '@/i18n/panel-languages'

import { deskWordsDe } from './words/de'
import { deskWordsEn } from './words/en'

const texts: Record<PanelLanguage, typeof deskWordsDe> = { de: deskWordsDe, en: deskWordsEn }

export type DeskTexts = typeof deskWordsDe

/** The words of the translation desk in the language that the account has chosen. */
export const deskTexts = (language: PanelLanguage): DeskTexts => texts[language]

/** A text with its `{names}` filled in. */
export const filled = (text: string, values: Record<string, string | number>): string =>
  text.replace(/\{(\w+)\}/g, (_, name: string) => String(values[name] ?? ''))
