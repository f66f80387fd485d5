import type { PanelLanguage } from '@/i18n/panel-languages'

/** A label or description of the panel in each of its languages. */
export const label = (de: string, en: string): Record<PanelLanguage, string> => ({ de, en })
