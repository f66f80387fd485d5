import type {
  CollectionBeforeChangeHook,
  CollectionBeforeDeleteHook,
  PayloadRequest,
} from 'payload'
import { APIError } from 'payload'

import { administers, administrators, type SignInState } from '@/collections/users/admins'
import { invalidField } from '@/fields/invalid-field'
import { label } from '@/fields/label'
import { inPanelLanguage } from '@/i18n/panel-languages'

const words = {
  de: 'Dies ist das letzte Konto der Verwaltung, mit dem sich jemand anmelden kann. Bitte geben Sie zuerst einem anderen Konto die Rolle „Verwaltung“.',
  en: 'This is the last account of the administration that somebody can sign in with. Please give another account the role “Administration” first.',
}

/** Of one request, which may change many accounts side by side: those that stop being admins. */
function leavingOf(req: PayloadRequest): Set<string> {
  const { context } = req
  context['leavingAdmins'] ??= new Set<string>()
  return context['leavingAdmins'] as Set<string>
}

/** Whether nobody could manage accounts any more without this one; saves take turns, so the answer stays true. */
async function isLast(id: string, req: PayloadRequest): Promise<boolean> {
  const leaving = leavingOf(req)
  leaving.add(id)
  const alsoLeaving = new Set(leaving)
  const admins = await administrators(req)
  const isOneLess = admins.includes(id)
  if (isOneLess && admins.every((admin) => alsoLeaving.has(admin))) {
    leaving.delete(id)
    return true
  }
  return false
}

/** The last admin who can sign in keeps the role and whatever signing in needs. */
export const keepLastAdmin: CollectionBeforeChangeHook = async ({
  data,
  operation,
  originalDoc,
  req,
}) => {
  if (operation !== 'update') return
  const before = originalDoc as SignInState
  const after: SignInState = { ...before, ...(data as Partial<SignInState>) }
  if (administers(after)) leavingOf(req).delete(before.id)
  else if (await isLast(before.id, req)) {
    const isSwitchedOff = after.deactivated && !before.deactivated
    const [path, name] = isSwitchedOff
      ? ['deactivated', label('Deaktiviert', 'Deactivated')]
      : ['roles', label('Rollen', 'Roles')]
    throw invalidField(req, { collection: 'users', path, name, message: words })
  }
}

/** The last admin who can sign in is not deleted. */
export const keepLastAdminAccount: CollectionBeforeDeleteHook = async ({ id, req }) => {
  if (await isLast(String(id), req))
    throw new APIError(inPanelLanguage(req, words), 409, null, true)
}
