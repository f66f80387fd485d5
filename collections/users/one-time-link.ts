import type { Endpoint, PayloadRequest } from 'payload'
import { APIError, Forbidden } from 'payload'

import { hasRole } from '@/access/roles'
import { inPanelLanguage } from '@/i18n/panel-languages'
import { sendsMail } from '@/lib/mail'

import { sendInvitation } from './invitation'
import { invitationLifetime, oneTimeLink } from './reset-mail'

type Account = { id: string; email: string; hash?: string | null; deactivated?: boolean | null }

async function accountOf(req: PayloadRequest): Promise<Account> {
  if (!hasRole(req.user, 'admin')) throw new Forbidden(req.t)
  const id = String(req.routeParams?.['id'])
  const where = { id: { equals: id } }
  const found = await req.payload.db.findOne<Account>({ collection: 'users', where, req })
  if (found) return found
  throw new APIError(req.t('error:notFound'), 404, null, true)
}

const path = '/:id/link'

/** GET: whether somebody has chosen a password for the account yet, and whether a mail would reach them. */
const read: Endpoint = {
  path,
  method: 'get',
  handler: async (req) => {
    const { hash } = await accountOf(req)
    return Response.json({ hasPassword: Boolean(hash), sendsMail: sendsMail(req.payload) })
  },
}

const isDeactivated = {
  de: 'Dieses Konto ist deaktiviert. Bitte aktivieren Sie es zuerst.',
  en: 'This account is deactivated. Please activate it first.',
}

const noMailServer = {
  de: 'Hier ist kein Mailserver eingerichtet. Bitte erstellen Sie einen Link und geben Sie ihn weiter.',
  en: 'No mail server is set up here. Please make a link and hand it over.',
}

/** POST: answers with the link, for the admin to hand over; with `?by=mail` sends it instead. */
const make: Endpoint = {
  path,
  method: 'post',
  handler: async (req) => {
    const { deactivated, email, id } = await accountOf(req)
    const isByMail = req.query['by'] === 'mail'
    const refusal = deactivated
      ? isDeactivated
      : isByMail && !sendsMail(req.payload) && noMailServer
    if (refusal) throw new APIError(inPanelLanguage(req, refusal), 409, null, true)
    if (isByMail) {
      await sendInvitation(req, id)
      return Response.json({ sentTo: email })
    }
    return Response.json({ link: await oneTimeLink(req, email, invitationLifetime) })
  },
}

export const linkEndpoints: Endpoint[] = [read, make]
