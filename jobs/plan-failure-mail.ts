import { isLocale } from '@/i18n/locales'
import type { PanelLanguage } from '@/i18n/panel-languages'
import { languageName } from '@/lib/language-name'
import { sendsMail } from '@/lib/mail'
import type { PlanInput } from '@/lib/plans'

import type { PayloadRequest } from 'payload'

import { administrators } from '@/collections/users/admins'
import { panelLanguageOf } from '@/collections/users/panel-language'

type Words = { what: string; language: string; reason: string; address: string }

const texts: Record<PanelLanguage, (words: Words) => { subject: string; text: string }> = {
  de: ({ address, language, reason, what }) => ({
    subject: `Nicht ausgeführt: ${what}`,
    text: `${what}${language} war geplant und ließ sich nicht ausführen.\n\n${reason}\n\n${address}\n`,
  }),
  en: ({ address, language, reason, what }) => ({
    subject: `Not carried out: ${what}`,
    text: `${what}${language} was planned and could not be carried out.\n\n${reason}\n\n${address}\n`,
  }),
}

const types: Record<'publish' | 'unpublish', Record<PanelLanguage, string>> = {
  publish: { de: 'Eine Veröffentlichung', en: 'A publication' },
  unpublish: { de: 'Eine Zurückziehung', en: 'A withdrawal' },
}

/**
 * Tells who planned it, and the admins, that a plan could not be carried out. A mail server that is away keeps
 * nobody from the plan: the dashboard shows it as well.
 */
export async function tellOfFailure(input: PlanInput, req: PayloadRequest): Promise<void> {
  const { doc, failure, global, locale, type = 'publish', user } = input
  const { payload } = req
  if (!sendsMail(payload) || !failure) return
  const { routes, serverURL } = payload.config
  const place = doc ? `collections/${doc.relationTo}/${doc.value}` : `globals/${global ?? ''}`
  const address = `${serverURL}${routes.admin}/${place}`
  const accounts = new Set([...(await administrators(req)), ...(user ? [user.value] : [])])
  for (const id of accounts) {
    const found = await payload.findByID({ collection: 'users', id, depth: 0, disableErrors: true })
    if (!found || found.deactivated) continue
    const language = await panelLanguageOf(req, id)
    const of = isLocale(locale) ? ` (${languageName(locale, language)})` : ''
    const words = { what: types[type][language], language: of, reason: failure[language], address }
    await payload.sendEmail({ to: found.email, ...texts[language](words) }).catch(() => {
      payload.logger.warn('mail: the server did not take the news of a plan that failed')
    })
  }
}
