import type { CollectionBeforeOperationHook, PayloadRequest, Where } from 'payload'

import { allLedgers } from '@/collections/translations/ledger/all'
import { countsKept } from '@/collections/translations/ledger/store'

import { statePath } from './field'
import { askedBy } from './options'

type Place = { req: PayloadRequest; origin: string }

/** The documents that fit an option, or those that do not, as a condition that the database knows. */
async function fitting({ origin, req }: Place, option: string, fits: boolean): Promise<Where> {
  const asked = askedBy(option)
  // Nothing is chosen yet.
  if (!asked) return { id: { exists: true } }
  const { locale, state } = asked
  if (state === 'draft')
    return { [`_status.${locale}`]: { [fits ? 'equals' : 'not_equals']: 'draft' } }
  const ledgers = await allLedgers(req)
  const ids = ledgers.flatMap((stored) =>
    stored.origin === origin && countsKept(stored)[locale]?.[state] ? [stored.document] : [],
  )
  return { id: { [fits ? 'in' : 'not_in']: ids } }
}

async function conditionOf(place: Place, asked: object): Promise<Where> {
  const all = Object.entries(asked).map(
    async ([operator, value]: [string, unknown]): Promise<Where> => {
      if (operator === 'exists') return { id: { exists: String(value) !== 'false' } }
      const fits = !operator.startsWith('not_')
      const options = [value].flat().flatMap((each) => String(each).split(','))
      const wanted = await Promise.all(options.map((each) => fitting(place, each, fits)))
      return fits ? { or: wanted } : { and: wanted }
    },
  )
  return { and: await Promise.all(all) }
}

/** A question with the filter in it, rewritten so that the database can answer it. */
async function rewritten(place: Place, where: Where): Promise<Where> {
  const parts = Object.entries(where).map(async ([path, value]): Promise<Where> => {
    if (Array.isArray(value))
      return { [path]: await Promise.all(value.map((each) => rewritten(place, each))) }
    return path === statePath ? conditionOf(place, value) : { [path]: value }
  })
  return { and: await Promise.all(parts) }
}

/** Answers the filter by translation in the lists of the panel, for those who have an account. */
export const narrowsByState: CollectionBeforeOperationHook = async ({ args, collection, req }) => {
  const { where } = args as { where?: Where }
  if (!req.user || !where || !JSON.stringify(where).includes(`"${statePath}"`)) return args
  return { ...args, where: await rewritten({ req, origin: collection.slug }, where) }
}
