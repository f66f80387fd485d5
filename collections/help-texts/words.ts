import type { TextField } from 'payload'

import { label } from '@/fields/label'
import type { PanelLanguage } from '@/i18n/panel-languages'

type Word = { name: string; de: string; en: string; hint?: Record<PanelLanguage, string> }

const word = ({ name, de, en, hint }: Word): TextField => ({
  name,
  type: 'text',
  required: true,
  label: label(de, en),
  admin: { description: hint },
})

/** The words of the page around its text. The site has no interface texts in these languages. */
export const pageWords: TextField[] = [
  word({
    name: 'tabTitle',
    de: 'Titel im Tab',
    en: 'Title in the tab',
    hint: label(
      'Neutral, denn er steht im Verlauf: „Informationen“ in dieser Sprache.',
      'Neutral, because it stands in the history: “Information” in this language.',
    ),
  }),
  word({
    name: 'leave',
    de: '„Seite verlassen“',
    en: '“Leave this page”',
    hint: label('In der Sprache des Textes.', 'In the language of the text.'),
  }),
  word({
    name: 'contactsTitle',
    de: 'Überschrift der Telefonnummern',
    en: 'Heading of the telephone numbers',
  }),
  word({
    name: 'finder',
    de: '„Beratung finden“',
    en: '“Find counselling”',
    hint: label(
      'Führt zur Suche nach Beratungsstellen auf Deutsch und Englisch.',
      'Leads to the search for counselling centres in German and English.',
    ),
  }),
  word({ name: 'languages', de: '„Weitere Sprachen“', en: '“Other languages”' }),
]
