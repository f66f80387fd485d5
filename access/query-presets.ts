import type { Config } from 'payload'

import { staffReads, staffWrites } from './roles'

/** Saved list views: staff keep them for themselves or share them. */
export const queryPresets: Config['queryPresets'] = {
  access: { create: staffReads, read: staffReads, update: staffReads, delete: staffWrites },
  constraints: {},
  // As functions: the bar above a list prints objects as they are.
  labels: {
    singular: ({ i18n }) => (i18n.language === 'de' ? 'Gespeicherte Ansicht' : 'Saved view'),
    plural: ({ i18n }) => (i18n.language === 'de' ? 'Gespeicherte Ansichten' : 'Saved views'),
  },
}
