import type { GlobalBeforeOperationHook } from 'payload'

import { withdrawalRefusal } from '@/access/withdrawal'

type Args = { data?: { _status?: unknown }; draft?: boolean; unpublishAllLocales?: unknown }

/** Refuses to withdraw a global, by every way. */
export const staysPublic: GlobalBeforeOperationHook = ({ args, operation, req }) => {
  if (operation !== 'update') return
  const { data, draft, unpublishAllLocales } = args as Args
  const isForAll = unpublishAllLocales === true || unpublishAllLocales === 'true'
  if (isForAll || (!draft && data?._status === 'draft')) throw withdrawalRefusal(req)
}
