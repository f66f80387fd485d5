import type { PayloadRequest } from 'payload'

import { isSourceChanged, type MadeFrom, sourceDigest } from '@/collections/made-from'
import { panelLanguage } from '@/i18n/panel-languages'
import { dayInWords } from '@/lib/dates'
import { languageName } from '@/lib/language-name'

import { deskTexts, filled } from '../texts'

type OwnText = {
  href: string
  name: string
  isDraft: boolean
  isUnchecked: boolean
  madeFrom: MadeFrom | undefined
}

/** The texts that the desk does not translate: help texts, and pages in Easy Language that were made from another page. */
async function ownTexts(req: PayloadRequest): Promise<OwnText[]> {
  const panel = panelLanguage(req.i18n.language)
  const t = deskTexts(panel)
  const asked = { draft: true, depth: 0, pagination: false, overrideAccess: false } as const
  const { user } = req
  const helpTexts = await req.payload.find({
    collection: 'help-texts',
    sort: 'language',
    ...asked,
    user,
  })
  const pages = await req.payload.find({
    collection: 'pages',
    where: { easyOf: { exists: true } },
    locale: 'de',
    ...asked,
    user,
  })
  return [
    ...helpTexts.docs.map(({ _status, id, isUnchecked, language, madeFrom }) => ({
      href: `/admin/collections/help-texts/${id}`,
      name: languageName(language, panel),
      isDraft: _status !== 'published',
      isUnchecked: isUnchecked ?? false,
      madeFrom,
    })),
    ...pages.docs.map(({ _status, id, madeFrom, title }) => ({
      href: `/admin/collections/pages/${id}?locale=de`,
      name: `${t.easyLanguage}: ${title ?? t.untitled}`,
      isDraft: _status !== 'published',
      isUnchecked: false,
      madeFrom,
    })),
  ]
}

/** Texts outside of the desk's languages, and whether they say what their sources say today. */
export async function OwnTexts({ req }: { req: PayloadRequest }) {
  const panel = panelLanguage(req.i18n.language)
  const t = deskTexts(panel)
  const texts = await ownTexts(req)
  if (texts.length === 0) return null
  // All help texts have the same source: each source is read once.
  const digests = new Map<string, Promise<string>>()
  const digestOf = (of: string) => {
    const [origin = '', document = ''] = of.split(':')
    const digest = digests.get(of) ?? sourceDigest(req, { origin, document })
    digests.set(of, digest)
    return digest
  }
  const rows = await Promise.all(
    texts.map(async ({ madeFrom, ...text }) => {
      const isBehind = isSourceChanged(madeFrom, await digestOf(madeFrom?.of ?? ''))
      const state =
        isBehind && madeFrom?.at
          ? filled(t.sourceChanged, { date: dayInWords(madeFrom.at, panel) })
          : t.sourceSame
      return { ...text, state }
    }),
  )
  return (
    <section aria-labelledby="own-texts">
      <h2 id="own-texts">{t.ownTexts}</h2>
      <p>{t.ownTextsHint}</p>
      <ul>
        {rows.map(({ href, isDraft, isUnchecked, name, state }) => (
          <li key={href}>
            <a href={href}>{name}</a>{' '}
            <small>
              {[
                state,
                ...(isUnchecked ? [t.notChecked] : []),
                ...(isDraft ? [t.state.draft] : []),
              ].join(' · ')}
            </small>
          </li>
        ))}
      </ul>
    </section>
  )
}
