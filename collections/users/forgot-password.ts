import { addDataAndFileToRequest, APIError, type Endpoint } from 'payload'

import { aside } from '@/fields/hooks/aside'
import { inPanelLanguage, panelLanguage } from '@/i18n/panel-languages'
import { sendsMail } from '@/lib/mail'

import { queueResetMail } from './reset-mail'

const noAddress = {
  de: 'Bitte geben Sie die E-Mail-Adresse Ihres Kontos an.',
  en: 'Please enter the e-mail address of your account.',
}

const noMailServer = {
  de: 'Hier ist kein Mailserver eingerichtet, es wurde keine E-Mail verschickt. Bitten Sie jemanden aus der Verwaltung um einen Link, mit dem Sie ein neues Passwort wählen.',
  en: 'No mail server is set up here, no e-mail was sent. Please ask somebody of the administration for a link with which you choose a new password.',
}

/**
 * Payload sends the mail before it answers, so that the time tells who has an account. Here both kinds of
 * addresses take one look at the accounts and one stored job; the mail goes out later.
 */
export const forgotPassword: Endpoint = {
  path: '/forgot-password',
  method: 'post',
  custom: { open: 'everybody' },
  handler: async (req) => {
    await addDataAndFileToRequest(req)
    const given: unknown = (req.data as { email?: unknown } | null | undefined)?.email
    const email = typeof given === 'string' ? given.trim().toLowerCase() : ''
    if (!email) throw new APIError(inPanelLanguage(req, noAddress), 400, null, true)
    const { payload } = req
    if (!sendsMail(payload)) throw new APIError(inPanelLanguage(req, noMailServer), 409, null, true)
    const where = { email: { equals: email } }
    const { docs } = await payload.find({
      collection: 'users',
      where,
      depth: 0,
      limit: 1,
      pagination: false,
      req: aside(req),
    })
    const language = panelLanguage(req.i18n.language)
    await queueResetMail(req, { account: docs[0]?.id ?? '', language })
    return Response.json({ message: req.t('general:success') })
  },
}
