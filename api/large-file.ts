import { APIError } from 'payload'

import { uploadLimit } from '@/lib/limits'

import { inTheirWords } from './refusal'

const limit = `${(uploadLimit / 1_000_000).toString()} MB`

export const fileTooLarge = {
  de: `Die Datei ist zu groß: Höchstens ${limit} werden angenommen. Bitte verkleinern Sie die Datei oder teilen Sie sie auf.`,
  en: `The file is too large: at most ${limit} are accepted. Please make it smaller or split it up.`,
}

/** Ends an upload above the limit in the words of whoever sent it; Payload's own are English in every panel. */
export const refuseLargeFile = ({ request }: { request: Request }): never => {
  throw new APIError(inTheirWords(request, fileTooLarge), 413)
}
