import type { sqliteAdapter } from '@payloadcms/db-sqlite'
import { APIError, type PayloadRequest } from 'payload'

import { inPanelLanguage } from '@/i18n/panel-languages'

type Factory = ReturnType<typeof sqliteAdapter>
type Write = (args: { req?: Partial<PayloadRequest> }) => Promise<unknown>

const writes = [
  'create',
  'createGlobal',
  'createGlobalVersion',
  'createVersion',
  'updateGlobal',
  'updateGlobalVersion',
  'updateMany',
  'updateOne',
  'updateVersion',
  'upsert',
] as const

const words = {
  de: 'Ein ausgewählter Inhalt ist nicht mehr da. Bitte laden Sie die Seite neu, und wählen Sie einen anderen.',
  en: 'Content that was chosen is no longer there. Please reload the page and choose something else.',
}

/** Whether SQLite refused a row because what it refers to does not exist. */
function isWithoutGoal(error: unknown): boolean {
  if (typeof error !== 'object' || error === null) return false
  const { cause, code } = error as { cause?: unknown; code?: unknown }
  return String(code).startsWith('SQLITE_CONSTRAINT_FOREIGNKEY') || isWithoutGoal(cause)
}

/**
 * A relation to a document that does not exist is the mistake of the sender, or somebody has deleted the document
 * meanwhile: 400 instead of an error of the server. MongoDB stores it.
 */
export const withKnownGoals = (factory: Factory): Factory => ({
  ...factory,
  init: (args) => {
    const adapter = factory.init(args)
    for (const name of writes) {
      const write = (adapter[name] as Write).bind(adapter)
      const told: Write = async (given) => {
        try {
          return await write(given)
        } catch (error) {
          if (!isWithoutGoal(error)) throw error
          const i18n = given.req?.i18n ?? { language: 'de' }
          throw new APIError(inPanelLanguage({ i18n }, words), 400, null, true)
        }
      }
      adapter[name] = told as never
    }
    return adapter
  },
})
