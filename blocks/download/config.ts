import type { Block } from 'payload'

import { label } from '@/fields/label'

/** A file to download; format and size are read from it. */
export const download: Block = {
  slug: 'download',
  interfaceName: 'DownloadBlock',
  labels: { singular: label('Download', 'Download'), plural: label('Downloads', 'Downloads') },
  fields: [
    {
      name: 'file',
      type: 'upload',
      relationTo: 'documents',
      required: true,
      label: label('Datei', 'File'),
    },
  ],
}
