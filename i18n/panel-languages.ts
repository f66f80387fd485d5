/** The languages of the panel itself; the site can have more, and staff still read the panel in these. */
export const panelLanguages = ['de', 'en'] as const

export type PanelLanguage = (typeof panelLanguages)[number]

/** The language of the panel among ours. */
export const panelLanguage = (language: string): PanelLanguage => (language === 'de' ? 'de' : 'en')

/** Whoever makes a request, as far as the language goes. */
export type PanelReader = { i18n: { language: string } }

/** Of texts in the panel's languages the one for whoever makes the request. */
export const inPanelLanguage = <Text>(
  { i18n }: PanelReader,
  texts: Record<PanelLanguage, Text>,
): Text => texts[panelLanguage(i18n.language)]
