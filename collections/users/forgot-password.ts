import { addDataAndFileToRequest, APIError, type Endpoint, type PayloadRequest } from 'payload'

import { aside } from '@/fields/hooks/aside'
import { inPanelLanguage, panelLanguage } from '@/i18n/panel-languages'

import { type ResetMail, resetMailSlug } from './reset-mail'

const noAddress = {
  de: 'Bitte geben Sie die E-Mail-Adresse Ihres Kontos an.',
  en: 'Please enter the e-mail address of your account.',
}

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
    const where = { email: { equals: email } }
    const inner = aside(req)
    const { docs } = await payload.find({
      collection: 'users',
      where,
      depth: 0,
      limit: 1,
      pagination: false,
      req: inner,
    })
    const language = panelLanguage(req.i18n.language)
    const input: ResetMail = { account: docs[0]?.id ?? '', language }
    const { id } = await payload.jobs.queue({ task: resetMailSlug, input, req: inner })
    runSoon(req, id)
    return Response.json({ message: req.t('general:success') })
  },
}
