import type { EmailAdapter } from 'payload'

import { noMail, noMailName } from './no-mail'
import { PlainError } from './log/plain-error'

type Settings = { SMTP_URL?: string | undefined; MAIL_FROM?: string | undefined }

/** Sends mail with the server of the settings; without one, no mail leaves the house. */
export async function mailAdapter({ MAIL_FROM, SMTP_URL }: Settings): Promise<EmailAdapter> {
  if (!SMTP_URL || !MAIL_FROM) return noMail
  // A start without a mail server loads nothing for it.
  const { nodemailerAdapter } = await import('@payloadcms/email-nodemailer')
  return nodemailerAdapter({
    defaultFromAddress: MAIL_FROM,
    defaultFromName: 'Leitbild',
    // A site starts while its mail server is away; jobs try again.
    skipVerify: true,
    transportOptions: { url: SMTP_URL },
  })
}

type Mailing = { email: { name: string } }

/** Whether mails reach anybody. */
export const sendsMail = ({ email }: Mailing): boolean => email.name !== noMailName

type Mailer = {
  sendEmail: (mail: { to: string; subject: string; text: string }) => Promise<unknown>
}

/** Sends a mail. What a mail server answers can hold addresses; its code says enough for the log. */
export async function deliver(mailer: Mailer, mail: Parameters<Mailer['sendEmail']>[0]) {
  try {
    await mailer.sendEmail(mail)
  } catch (error) {
    const { code = 'UNKNOWN' } = error as { code?: string }
    throw new PlainError(`mail: the server did not take it (${code})`)
  }
}
