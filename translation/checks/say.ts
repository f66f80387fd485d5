import type { PanelLanguage } from '@/i18n/panel-languages'

import type { Finding } from './check'
import { checkMessages } from './messages'

/** A finding as a sentence in the language of the panel, with the remedy where one is known. */
export const say = ({ message, values }: Finding, language: PanelLanguage): string =>
  checkMessages[language][message].replace(/\{(\w+)\}/g, (_, name: string) => values[name] ?? '')
