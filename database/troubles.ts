import type { AfterErrorHook } from 'payload'

import { inPanelLanguage, type PanelLanguage } from '@/i18n/panel-languages'

type Trouble = Record<PanelLanguage, string> & { status: number }

const busy: Trouble = {
  status: 503,
  de: 'Die Datenbank ist gerade ausgelastet. Es wurde nichts gespeichert: Bitte versuchen Sie es gleich noch einmal.',
  en: 'The database is busy just now. Nothing was saved: please try again in a moment.',
}
const unsure: Trouble = {
  status: 503,
  de: 'Die Datenbank hat das Speichern nicht bestätigt. Bitte laden Sie die Seite neu und sehen Sie nach, ob Ihre Änderung da ist, bevor Sie noch einmal speichern.',
  en: 'The database did not confirm that it saved. Please reload the page and look whether your change is there before you save again.',
}
const full: Trouble = {
  status: 507,
  de: 'Der Speicher des Servers ist voll. Es wurde nichts gespeichert: Bitte sagen Sie der Administration Bescheid; lesen können Sie weiterhin.',
  en: 'The storage of the server is full. Nothing was saved: please tell your administrators; reading still works.',
}
const away: Trouble = {
  status: 503,
  de: 'Die Datenbank antwortet nicht. Bitte versuchen Sie es später noch einmal, oder sagen Sie der Administration Bescheid.',
  en: 'The database does not answer. Please try again later, or tell your administrators.',
}

const signs: [RegExp, Trouble][] = [
  [/UnknownTransactionCommitResult/, unsure],
  [/DATABASE_BUSY|SQLITE_BUSY|SQLITE_LOCKED|TransientTransactionError/, busy],
  [/SQLITE_FULL|SQLITE_IOERR|ENOSPC|EDQUOT|OutOfDiskSpace/, full],
  [/Mongo\w*(Network|ServerSelection|NotConnected|Topology)\w*Error/, away],
]

type Marks = { code?: unknown; codeName?: unknown; errorLabels?: unknown; cause?: unknown }

/** What ails the database according to `error` or one of its causes; nothing when the fault lies elsewhere. */
export function troubleOf(error: unknown): Trouble | undefined {
  if (!(error instanceof Error)) return undefined
  const { cause, code, codeName, errorLabels } = error as Marks
  const marks = [error.name, code, codeName, errorLabels].map(String).join(' ')
  return signs.find(([sign]) => sign.test(marks))?.[1] ?? troubleOf(cause)
}

/** Tells people in their language what they can do, where Payload would answer 500 and "Something went wrong". */
export const explainTrouble: AfterErrorHook = ({ error, req }) => {
  const trouble = troubleOf(error)
  if (!trouble) return undefined
  const message = inPanelLanguage(req, trouble)
  return { status: trouble.status, response: { errors: [{ message }] } }
}
