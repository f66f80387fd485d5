import type { Config } from 'payload'

import { inPanelLanguage } from '@/i18n/panel-languages'

import { staffReads, staffWrites } from './roles'

/** Saved list views: staff keep them for themselves or share them. */
export const queryPresets: Config['queryPresets'] = {
  access: { create: staffReads, read: staffReads, update: staffReads, delete: staffWrites },
  constraints: {},
  // As functions: the bar above a list prints objects as they are.
  labels: {
    singular: (req) => inPanelLanguage(req, { de: 'Gespeicherte Ansicht', en: 'Saved view' }),
    plural: (req) => inPanelLanguage(req, { de: 'Gespeicherte Ansichten', en: 'Saved views' }),
  },
}
