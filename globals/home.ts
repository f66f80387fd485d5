import type { GlobalConfig } from 'payload'

import { label } from '@/fields/label'
import { localizedText, localizedTextarea } from '@/fields/localized-text'
import { many } from '@/fields/relation'
import { sitePart } from '@/fields/site-part'

const part = sitePart('home')

export const home: GlobalConfig<'home'> = {
  slug: 'home',
  label: label('Startseite', 'Home page'),
  ...part,
  admin: {
    ...part.admin,
    description: label(
      'Alles Übrige auf der Startseite stellt sich aus Zielen, Schwerpunkten, Veröffentlichungen und Verbindungen zusammen.',
      'Everything else on the home page is put together from goals, focus areas, publications and network memberships.',
    ),
  },
  fields: [
    localizedText({
      name: 'promise',
      de: 'Versprechen',
      en: 'Promise',
      hint: label(
        'Wofür Sie stehen, in wenigen Worten: die Überschrift der Startseite. Leer: der Name der Organisation.',
        'What you stand for, in a few words: the headline of the home page. Empty: the name of the organisation.',
      ),
    }),
    localizedTextarea({
      name: 'lead',
      de: 'Wer wir sind',
      en: 'Who we are',
      hint: label('In zwei Sätzen.', 'In two sentences.'),
    }),
    many({
      name: 'featured',
      to: 'publications',
      de: 'Hervorgehobene Veröffentlichungen',
      en: 'Featured publications',
      hint: label('Leer: die neuesten.', 'Empty: the newest ones.'),
    }),
  ],
}
