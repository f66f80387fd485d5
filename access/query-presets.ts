import type { Config } from 'payload'

import { label } from '@/fields/label'

import { staffReads, staffWrites } from './roles'

/** Saved list views: staff keep them for themselves or share them. */
export const queryPresets: Config['queryPresets'] = {
  access: { create: staffReads, read: staffReads, update: staffReads, delete: staffWrites },
  constraints: {},
  labels: {
    singular: label('Gespeicherte Ansicht', 'Saved view'),
    plural: label('Gespeicherte Ansichten', 'Saved views'),
  },
}
