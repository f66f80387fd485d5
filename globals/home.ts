import type { GlobalConfig } from 'payload'

import { globalRules } from '@/access/rules'
import { groups } from '@/fields/groups'
import { newestGlobalBase } from '@/fields/hooks/newest-base'
import { label } from '@/fields/label'
import { localizedTextarea } from '@/fields/localized-text'
import { many } from '@/fields/relation'
import { website } from '@/fields/website'

export const home: GlobalConfig<'home'> = {
  slug: 'home',
  label: label('Startseite', 'Home page'),
  access: globalRules('home'),
  admin: { group: groups.site },
  hooks: { beforeOperation: [newestGlobalBase] },
  fields: [
    {
      ...localizedTextarea({ name: 'lead', de: 'Wer wir sind', en: 'Who we are' }),
      admin: { description: label('In zwei Sätzen.', 'In two sentences.') },
    },
    {
      ...many({
        name: 'featured',
        to: 'publications',
        de: 'Hervorgehobene Veröffentlichungen',
        en: 'Featured publications',
      }),
      admin: {
        description: label('Leer: die neuesten.', 'Empty: the newest ones.'),
      },
    },
    {
      name: 'helpline',
      type: 'group',
      label: label('Hilfe im Notfall', 'Help in an emergency'),
      fields: [
        {
          name: 'phone',
          type: 'text',
          label: label('Telefon', 'Phone'),
          admin: { description: label('z. B. 116 016', 'e.g. 116 016') },
        },
        website('url'),
      ],
    },
  ],
}
