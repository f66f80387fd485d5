import type { SeedPart, SeedLocale } from '@/seed/types'

/** What the KOK's own publications have in common. */
export const ownPublication = {
  editors: ['KOK – Bundesweiter Koordinierungskreis gegen Menschenhandel e. V.'],
  publisher: 'KOK',
  place: 'Berlin',
}

export const noonOf = (date: string) => `${date}T12:00:00.000Z`

const notes = {
  de: {
    title: 'Beispiel für die Vorführung',
    text: 'Diese Veröffentlichung ist erfunden. Sie zeigt, wie Texte, Dateien und Angaben auf der Website aussehen.',
  },
  en: {
    title: 'Example for the demo',
    text: 'This publication is invented. It shows what texts, files and details look like on the website.',
  },
}

/** The note that ends the text of every invented publication. */
export const example = (locale: SeedLocale): SeedPart => ({ callout: notes[locale] })

/** The subtitle that marks an invented publication in lists and citations. */
export const exampleSubtitle = {
  de: 'Beispiel für die Vorführung',
  en: 'Example for the demo',
}
