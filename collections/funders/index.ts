import type { CollectionConfig } from 'payload'

import { contentCollection } from '@/fields/content'
import { groups } from '@/fields/groups'
import { label } from '@/fields/label'
import { localizedText, names } from '@/fields/localized-text'
import { period } from '@/fields/period'
import { file, pointedAtBy } from '@/fields/relation'
import { website } from '@/fields/website'

export const funders: CollectionConfig<'funders'> = {
  slug: 'funders',
  labels: names(label('Förderer', 'Funder'), label('Förderer', 'Funders')),
  ...contentCollection('funders'),
  orderable: true,
  admin: {
    ...contentCollection('funders').admin,
    useAsTitle: 'name',
    defaultColumns: ['name', 'kind', 'from', 'until', '_status'],
    group: groups.network,
    description: label(
      'Die Fußzeile nennt, wer heute fördert; eine Veröffentlichung, wer sie an ihrem Tag gefördert hat.',
      'The footer names those who fund today; a publication those who funded it on its day.',
    ),
  },
  // A document that others show does not bring along whom it is shown by.
  defaultPopulate: { publications: false },
  fields: [
    localizedText({ name: 'name', de: 'Name', en: 'Name', required: true }),
    {
      name: 'kind',
      type: 'select',
      required: true,
      label: label('Art', 'Kind'),
      options: [
        { value: 'public', label: label('Öffentliche Hand', 'Public') },
        { value: 'foundation', label: label('Stiftung', 'Foundation') },
        { value: 'donation', label: label('Spende', 'Donation') },
      ],
    },
    file({
      name: 'logo',
      to: 'media',
      de: 'Logo',
      en: 'Logo',
      hint: label('Möglichst quadratisch.', 'Square if possible.'),
    }),
    website(),
    localizedText({
      name: 'creditLine',
      de: 'Förderhinweis',
      en: 'Credit line',
      hint: label(
        'Wortlaut, den der Förderer vorgibt, z. B. „Gefördert vom …“.',
        'The wording that the funder asks for, e.g. “Funded by …”.',
      ),
    }),
    ...period('from', 'until'),
    pointedAtBy({
      name: 'publications',
      to: 'publications',
      on: 'funders',
      de: 'Geförderte Veröffentlichungen',
      en: 'Publications funded',
    }),
  ],
}
