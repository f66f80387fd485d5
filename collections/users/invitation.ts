import { randomBytes } from 'node:crypto'

import type {
  CollectionAfterChangeHook,
  CollectionBeforeOperationHook,
  PayloadRequest,
} from 'payload'

import { panelLanguage } from '@/i18n/panel-languages'
import { sendsMail } from '@/lib/mail'

import { queueResetMail } from './reset-mail'

const invites = 'invitesAccount'

type Data = { invite?: unknown; password?: unknown }

/**
 * An account that is made without a password is an invitation. Payload asks for a password; the account gets
 * one that nobody knows, and loses it again before the save is over.
 */
export const inviteWithoutPassword: CollectionBeforeOperationHook = ({
  args,
  // eslint-disable-next-line @typescript-eslint/no-deprecated -- the union keeps 'read' until Payload 4
  operation,
  req,
}) => {
  if (operation !== 'create') return
  const asked = args as { data: Data }
  const { invite, ...data } = asked.data
  // The first account chooses its password itself.
  const isByStaff = Boolean(req.user) || req.payloadAPI === 'local'
  const isInvitation = isByStaff && (invite === true || !data.password)
  req.context[invites] = isInvitation
  const password = isInvitation ? randomBytes(24).toString('base64url') : data.password
  return Object.assign({}, args, { data: { ...data, password } })
}

/** Queues the mail with the link for choosing a password. */
export const sendInvitation = (req: PayloadRequest, account: string): Promise<void> =>
  queueResetMail(req, {
    account,
    language: panelLanguage(req.i18n.language),
    isInvitation: true,
  })

/** Until the colleague has chosen a password, nobody can sign in with the account. */
export const finishInvitation: CollectionAfterChangeHook = async ({ doc, operation, req }) => {
  if (operation !== 'create' || req.context[invites] !== true) return
  req.context[invites] = false
  const { id } = doc as { id: string }
  await req.payload.db.updateOne({
    collection: 'users',
    id,
    data: { hash: null, salt: null },
    req,
    returning: false,
  })
  if (sendsMail(req.payload)) await sendInvitation(req, id)
}
