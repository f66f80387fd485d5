import type { TabsField } from 'payload'

import { textBlocks } from '@/blocks/configs'
import { label } from '@/fields/label'
import { localizedText, localizedTextarea } from '@/fields/localized-text'
import { richText } from '@/fields/rich-text'

import { publicationConnections } from './connections'
import { editions } from './editions'
import { files } from './files'
import { record } from './record'

/** What belongs to a publication, in the order in which staff fill it in. */
export const tabs: TabsField = {
  type: 'tabs',
  tabs: [
    {
      label: label('Inhalt', 'Content'),
      fields: [
        localizedText({ name: 'title', de: 'Titel', en: 'Title', required: true }),
        localizedText({
          name: 'subtitle',
          de: 'Untertitel',
          en: 'Subtitle',
          hint: label(
            'z. B. „Ein Überblick für die Praxis“',
            'e.g. “An overview for practitioners”',
          ),
        }),
        localizedTextarea({
          name: 'summary',
          de: 'Kurzfassung',
          en: 'Summary',
          hint: label(
            'Zwei oder drei Sätze. Sie stehen auch in der Liste.',
            'Two or three sentences. They appear in the list, too.',
          ),
        }),
        richText({ name: 'body', blocks: textBlocks }),
      ],
    },
    { label: label('Dateien', 'Files'), fields: [files, ...editions] },
    { label: label('Angaben', 'Details'), fields: record },
    { label: label('Zusammenhang', 'Connections'), fields: publicationConnections },
  ],
}
