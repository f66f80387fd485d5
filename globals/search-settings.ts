import type { GlobalConfig } from 'payload'

import { globalRules } from '@/access/rules'
import { groups } from '@/fields/groups'
import { label } from '@/fields/label'

/** What the search of the site has to know besides the texts. */
export const searchSettings: GlobalConfig<'search-settings'> = {
  slug: 'search-settings',
  label: label('Suche: gleiche Wörter', 'Search: words that mean the same'),
  access: globalRules('search-settings'),
  admin: {
    hideAPIURL: true,
    group: groups.site,
    description: label(
      'Wörter, die dasselbe meinen: Wer das eine sucht, findet auch das andere, in jeder Sprache der Website. Übersetzungen aus dem Glossar gelten ohnehin. Änderungen gelten nach einer Minute.',
      'Words that mean the same: whoever searches for one finds the others, in every language of the site. Translations of the glossary count anyway. Changes take effect after a minute.',
    ),
  },
  fields: [
    {
      name: 'synonyms',
      type: 'array',
      label: label('Wörter, die dasselbe meinen', 'Words that mean the same'),
      labels: { singular: label('Gruppe', 'Group'), plural: label('Gruppen', 'Groups') },
      fields: [
        {
          name: 'words',
          type: 'text',
          hasMany: true,
          required: true,
          minRows: 2,
          maxRows: 20,
          maxLength: 80,
          label: label('Wörter', 'Words'),
          admin: {
            description: label(
              'Ein Wort oder Ausdruck je Eintrag, z. B. „Lohn“, „Gehalt“, „Bezahlung“; Eingabetaste schließt ihn ab.',
              'One word or expression per entry, e.g. “wage”, “pay”, “salary”; Enter completes it.',
            ),
          },
        },
      ],
    },
  ],
}
