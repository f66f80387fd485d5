import type { PayloadRequest, TaskConfig } from 'payload'

import type { PanelLanguage } from '@/i18n/panel-languages'
import { deliver } from '@/lib/mail'

export const resetMailSlug = 'resetMail'

/** `account` is empty when nobody has the address: an unknown address takes the same way as a known one. */
export type ResetMail = { account: string; language: PanelLanguage }

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

async function send(req: PayloadRequest, { account, language }: ResetMail): Promise<void> {
  const { payload } = req
  const where = { id: { equals: account } }
  const { docs } = await payload.find({ collection: 'users', where, depth: 0, limit: 1, req })
  const email = docs[0]?.email
  if (!email) return
  // The link is made here, so that neither the stored job nor a log ever holds it.
  const token = await payload.forgotPassword({
    collection: 'users',
    data: { email },
    disableEmail: true,
    req,
  })
  const { admin, routes, serverURL } = payload.config
  const address = `${serverURL}${routes.admin}${admin.routes.reset}/${token}`
  const { subject, text } = texts[language]
  await deliver(payload, { to: email, subject, text: text(address) })
}

/** Sends the link for a new password; tries again while the mail server is away. */
export const resetMail = {
  slug: resetMailSlug,
  retries: { attempts: 6, backoff: { type: 'exponential', delay: 60_000 } },
  inputSchema: [
    { name: 'account', type: 'text' },
    { name: 'language', type: 'text', required: true },
  ],
  handler: async ({ input, req }) => {
    const { account, language } = input as ResetMail
    if (account) await send(req, { account, language })
    return { output: {} }
  },
} satisfies TaskConfig as TaskConfig
