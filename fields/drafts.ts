/** Drafts that are stored while people type, with a status for each language. */
export const draftsPerLanguage = {
  autosave: { interval: 800 },
  localizeStatus: true,
  schedulePublish: { timeFormat: 'HH:mm' },
} as const
