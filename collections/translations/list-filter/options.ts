import { label, languageLabel } from '@/fields/label'
import { isLocale, type Locale } from '@/i18n/locales'
import type { PanelLanguage } from '@/i18n/panel-languages'

/** `missing` and `outdated`: some text of the document is. `draft`: the newest version is not published. */
export type StateFilter = { locale: Locale; state: 'draft' | 'missing' | 'outdated' }

const words: Record<PanelLanguage, Record<StateFilter['state'], string>> = {
  de: { missing: 'fehlt', outdated: 'veraltet', draft: 'Entwurf' },
  en: { missing: 'missing', outdated: 'outdated', draft: 'draft' },
}

/** An option of the filter as it stands in addresses and saved views, such as `missing-en`. */
export const optionOf = ({ locale, state }: StateFilter): string => `${state}-${locale}`

/** What an option asks for; nothing when it is none. */
export function askedBy(option: string): StateFilter | undefined {
  const [state = '', ...rest] = option.split('-')
  const locale = rest.join('-')
  return state in words.en && isLocale(locale)
    ? { locale, state: state as StateFilter['state'] }
    : undefined
}

/** What the panel calls an option. */
export function optionLabel({ locale, state }: StateFilter): Record<PanelLanguage, string> {
  const { de, en } = languageLabel(locale)
  return label(`${de}: ${words.de[state]}`, `${en}: ${words.en[state]}`)
}
