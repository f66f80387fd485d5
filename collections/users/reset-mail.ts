import type { PayloadRequest, TaskConfig } from 'payload'

import { aside } from '@/fields/hooks/aside'
import type { PanelLanguage } from '@/i18n/panel-languages'
import { deliver } from '@/lib/mail'

const resetMailSlug = 'resetMail'

/** `account` is empty when nobody has the address: an unknown address takes the same way as a known one. */
export type ResetMail = { account: string; language: PanelLanguage; isInvitation?: boolean }

type Words = { subject: string; text: (address: string) => string }

const texts: Record<PanelLanguage, Words> = {
  de: {
    subject: 'Neues Passwort festlegen',
    text: (address) =>
      `Für Ihr Konto wurde ein neues Passwort angefordert. Mit diesem Link legen Sie es fest; er gilt eine Stunde und nur einmal:\n\n${address}\n\nHaben Sie das nicht angefordert? Dann müssen Sie nichts tun: Ihr Passwort bleibt, wie es ist.\n`,
  },
  en: {
    subject: 'Set a new password',
    text: (address) =>
      `A new password was requested for your account. This link lets you set it; it is valid for one hour and only once:\n\n${address}\n\nYou did not request this? Then you need not do anything: your password stays as it is.\n`,
  },
}

const invitations: Record<PanelLanguage, Words> = {
  de: {
    subject: 'Einladung zu Leitbild',
    text: (address) =>
      `Für Sie wurde ein Konto angelegt. Mit diesem Link wählen Sie Ihr Passwort; er gilt sieben Tage und nur einmal:\n\n${address}\n\nIst der Link abgelaufen? Dann bitten Sie die Verwaltung um einen neuen.\n`,
  },
  en: {
    subject: 'Invitation to Leitbild',
    text: (address) =>
      `An account was made for you. This link lets you choose your password; it is valid for seven days and only once:\n\n${address}\n\nHas the link expired? Then please ask the administration for a new one.\n`,
  },
}

/** Makes the link with which somebody chooses a password, once and within `expiration` milliseconds. */
export async function oneTimeLink(
  req: PayloadRequest,
  email: string,
  expiration: number,
): Promise<string> {
  const { payload } = req
  const token = await payload.forgotPassword({
    collection: 'users',
    data: { email },
    disableEmail: true,
    expiration,
    req,
  })
  const { admin, routes, serverURL } = payload.config
  return `${serverURL}${routes.admin}${admin.routes.reset}/${token}`
}

const hour = 60 * 60 * 1000

/** How long an invitation is valid, in milliseconds. */
export const invitationLifetime = 7 * 24 * hour

/** Lets the job run soon after the answer has left, where jobs run at all; the minutely run is the fallback. */
function runSoon({ payload }: PayloadRequest, id: string): void {
  const { autoRun } = payload.config.jobs
  if (Array.isArray(autoRun) && autoRun.length === 0) return
  const run = () => {
    payload.jobs.runByID({ id }).catch((err: unknown) => {
      payload.logger.error({ err })
    })
  }
  setTimeout(run, 1000).unref()
}

/** Stores the mail as a job that runs soon after the answer has left. */
export async function queueResetMail(req: PayloadRequest, input: ResetMail): Promise<void> {
  const { id } = await req.payload.jobs.queue({ task: resetMailSlug, input, req: aside(req) })
  runSoon(req, id)
}

async function send(req: PayloadRequest, mail: ResetMail): Promise<void> {
  const { account, isInvitation, language } = mail
  const { payload } = req
  const where = { id: { equals: account } }
  const { docs } = await payload.find({ collection: 'users', where, depth: 0, limit: 1, req })
  const [found] = docs
  if (!found?.email || found.deactivated) return
  // The link is made here, so that neither the stored job nor a log ever holds it.
  const address = await oneTimeLink(req, found.email, isInvitation ? invitationLifetime : hour)
  const { subject, text } = (isInvitation ? invitations : texts)[language]
  await deliver(payload, { to: found.email, subject, text: text(address) })
}

/** Sends the link for a new password; tries again while the mail server is away. */
export const resetMail = {
  slug: resetMailSlug,
  retries: { attempts: 6, backoff: { type: 'exponential', delay: 60_000 } },
  inputSchema: [
    { name: 'account', type: 'text' },
    { name: 'language', type: 'text', required: true },
    { name: 'isInvitation', type: 'checkbox' },
  ],
  handler: async ({ input, req }) => {
    const mail = input as ResetMail
    if (mail.account) await send(req, mail)
    return { output: {} }
  },
} satisfies TaskConfig as TaskConfig
