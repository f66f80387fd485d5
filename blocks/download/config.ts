import type { Block } from 'payload'

import { label } from '@/fields/label'
import { file } from '@/fields/relation'

/** A file to download; format and size are read from it. */
export const download: Block = {
  slug: 'download',
  interfaceName: 'DownloadBlock',
  labels: { singular: label('Download', 'Download'), plural: label('Downloads', 'Downloads') },
  fields: [{ ...file({ name: 'file', to: 'documents', de: 'Datei', en: 'File' }), required: true }],
}
