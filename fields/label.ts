import type { PanelLanguage } from '@/i18n/panel-languages'
import { languageName } from '@/lib/language-name'

/** A label or description of the panel in each of its languages. */
export const label = (de: string, en: string): Record<PanelLanguage, string> => ({ de, en })

/** What the panel calls a language of the content, in each of its own languages. */
export const languageLabel = (code: string): Record<PanelLanguage, string> =>
  label(languageName(code, 'de'), languageName(code, 'en'))

/** The choices of a field that holds one of these languages. */
export const languageOptions = <Code extends string>(codes: readonly Code[]) =>
  codes.map((value) => ({ value, label: languageLabel(value) }))
