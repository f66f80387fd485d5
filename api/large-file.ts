import type { AfterErrorHook } from 'payload'

import { inPanelLanguage } from '@/i18n/panel-languages'
import { uploadLimit } from '@/lib/limits'

const limit = `${(uploadLimit / 1_000_000).toString()} MB`

export const fileTooLarge = {
  de: `Die Datei ist zu groß: Höchstens ${limit} werden angenommen. Bitte verkleinern Sie die Datei oder teilen Sie sie auf.`,
  en: `The file is too large: at most ${limit} are accepted. Please make it smaller or split it up.`,
}

/** Payload takes one text for all who send a file above the limit; they get it in their language. */
export const explainLargeFile: AfterErrorHook = ({ error, req }) => {
  if (error.message !== fileTooLarge.en) return undefined
  const message = inPanelLanguage(req, fileTooLarge)
  return { response: { errors: [{ message }] } }
}
