import type { Both, SeedPart } from '@/seed/types'

/** Stands at the head of each knowledge page. */
export const exampleNote: Both<SeedPart> = {
  de: {
    callout: {
      title: 'Beispiel für die Vorführung',
      text: 'Dieser Text ist ein Beispiel. Er ersetzt keine Beratung und wird vor der Veröffentlichung fachlich geprüft.',
    },
  },
  en: {
    callout: {
      title: 'Example for the demo',
      text: 'This text is an example. It does not replace advice, and experts check it before it is published.',
    },
  },
}
