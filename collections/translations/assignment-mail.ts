import type { PayloadRequest, TaskConfig } from 'payload'

import { isLocale, type Locale } from '@/i18n/locales'
import type { PanelLanguage } from '@/i18n/panel-languages'
import { languageName } from '@/lib/language-name'
import { deliver, sendsMail } from '@/lib/mail'

import { panelLanguageOf } from '@/collections/users/panel-language'
import { load } from './ledger/store'

const slug = 'assignmentMail'

/** Who is asked to translate which document into which language. */
type Asked = { account: string; origin: string; document: string; locale: Locale }

/** Queues one mail about an assignment, however often it is made before the mail goes out. */
export async function queueMail(
  req: PayloadRequest,
  asked: Asked,
): Promise<'queued' | 'no-server'> {
  const { payload } = req
  if (!sendsMail(payload)) return 'no-server'
  const { docs } = await payload.find({
    collection: 'payload-jobs',
    where: { taskSlug: { equals: slug }, completedAt: { exists: false } },
    pagination: false,
    depth: 0,
    req,
  })
  const isSame = (input: Partial<Asked>) =>
    Object.entries(asked).every(([name, value]) => input[name as keyof Asked] === value)
  if (!docs.some(({ input }) => isSame((input ?? {}) as Partial<Asked>)))
    await payload.jobs.queue({ task: slug, input: asked, req })
  return 'queued'
}

type Words = { title: string; language: string; address: string }

const texts: Record<PanelLanguage, (words: Words) => { subject: string; text: string }> = {
  de: ({ address, language, title }) => ({
    subject: `Bitte übersetzen: ${title} (${language})`,
    text: `Sie sind gebeten, dies zu übersetzen (${language}):\n\n${title}\n${address}\n`,
  }),
  en: ({ address, language, title }) => ({
    subject: `Please translate: ${title} (${language})`,
    text: `You are asked to translate this (${language}):\n\n${title}\n${address}\n`,
  }),
}

const noTitle: Record<PanelLanguage, string> = { de: 'ohne Titel', en: 'untitled' }

async function send(req: PayloadRequest, asked: Asked): Promise<void> {
  const { payload } = req
  const { account, document, locale, origin } = asked
  const stored = await load(req, origin, document)
  const isAsked = stored?.entries.some((each) => {
    return each.locale === locale && each.assignee === account
  })
  const user = await payload.findByID({
    collection: 'users',
    id: account,
    depth: 0,
    disableErrors: true,
    req,
  })
  // Taken back meanwhile, or deactivated: nobody is written to about what they need not do.
  if (!user || user.deactivated || !stored || !isAsked) return
  const language = await panelLanguageOf(req, account)
  const { routes, serverURL } = payload.config
  const address = `${serverURL}${routes.admin}/translations/${origin}/${document}/${locale}`
  const title = stored.title || noTitle[language]
  const mail = texts[language]({ address, title, language: languageName(locale, language) })
  await deliver(payload, { to: user.email, ...mail })
}

/** Tells somebody by mail that they are asked to translate a document; tries again while the server is away. */
export const assignmentMail = {
  slug,
  retries: { attempts: 6, backoff: { type: 'exponential', delay: 60_000 } },
  inputSchema: ['account', 'origin', 'document', 'locale'].map((name) => ({
    name,
    type: 'text',
    required: true,
  })),
  handler: async ({ input, req }) => {
    const { locale, ...asked } = input as Asked
    if (isLocale(locale)) await send(req, { ...asked, locale })
    return { output: {} }
  },
} satisfies TaskConfig as TaskConfig
