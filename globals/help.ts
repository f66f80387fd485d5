import type { GlobalConfig } from 'payload'

import { textBlocks } from '@/blocks/configs'
import { label } from '@/fields/label'
import { localizedTextarea } from '@/fields/localized-text'
import { richText } from '@/fields/rich-text'
import { sitePart } from '@/fields/site-part'

const part = sitePart('help')

export const helpGlobal: GlobalConfig<'help'> = {
  slug: 'help',
  label: label('Seite „Hilfe“', 'Page “Help”'),
  ...part,
  admin: {
    ...part.admin,
    description: label(
      'Was auf der Seite „Hilfe“ um die Hilfekontakte herum steht. Die Hinweise zur Sicherheit stehen darunter von selbst.',
      'What stands around the help contacts on the page “Help”. The safety notes below them are always there.',
    ),
  },
  fields: [
    localizedTextarea({
      name: 'danger',
      de: 'Bei akuter Gefahr',
      en: 'In acute danger',
      hint: label(
        'Ein oder zwei kurze Sätze über den Nummern: Was ist zuerst zu tun?',
        'One or two short sentences above the numbers: what is to be done first?',
      ),
    }),
    richText({
      name: 'body',
      de: 'Nach den Kontakten',
      en: 'After the contacts',
      blocks: textBlocks,
    }),
  ],
}
