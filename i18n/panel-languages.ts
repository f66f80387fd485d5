/** The languages of the panel itself; the site can have more, and staff still read the panel in these. */
export type PanelLanguage = 'de' | 'en'

/** The language of the panel among ours. */
export const panelLanguage = (language: string): PanelLanguage => (language === 'de' ? 'de' : 'en')
