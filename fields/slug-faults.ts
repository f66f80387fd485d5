import type { PayloadRequest } from 'payload'

import { languages } from '@/i18n/languages'
import { type Locale, locales } from '@/i18n/locales'
import type { PanelLanguage } from '@/i18n/panel-languages'
import { isSiteWord } from '@/i18n/paths'
import type { Paged } from '@/lib/address'
import { slugLimits } from '@/lib/slug'
import { isDocumentId } from '@/lib/urls'

import { aside } from './hooks/aside'
import { isSlugTaken } from './hooks/slug-taken'

/** Words of the site's own addresses in the first place of a path, besides its parts in each language. */
const ownWords: readonly string[] = [
  ...locales,
  ...languages,
  ...['admin', 'api', 'preview', 'og', 'look', 'next', 'well-known', 'media', 'documents'],
  ...[
    'sitemap',
    'sitemap-xml',
    'robots',
    'robots-txt',
    'favicon',
    'favicon-ico',
    'icon',
    'icon-svg',
  ],
  ...['feed', 'feeds', 'feed-xml', 'rss', 'rss-xml', 'atom', 'atom-xml'],
]

/** True for a word under which the site itself answers, in whatever language, so that no page can have it. */
const isOwnWord = (word: string): boolean => ownWords.includes(word) || isSiteWord(word)

type Asked = {
  req: PayloadRequest
  collection: Paged
  id: number | string | undefined
  locale: Locale
  slug: string
}

/** Whether a document is public under this address already: such an address stays, however long it is. */
async function isPublicThere({ collection, id, locale, req, slug }: Asked): Promise<boolean> {
  if (id === undefined) return false
  const { totalDocs } = await req.payload.count({
    collection,
    locale,
    req: aside(req),
    where: {
      id: { equals: id },
      slug: { equals: slug },
      _status: { equals: 'published' },
    },
  })
  return totalDocs > 0
}

/** Why a document cannot be published at an address of a language; undefined when it can. */
export async function addressFault(
  asked: Asked,
): Promise<Record<PanelLanguage, string> | undefined> {
  const { collection, slug } = asked
  if ((collection === 'pages' && isOwnWord(slug)) || isDocumentId(slug))
    return {
      de: `Die Adresse „${slug}“ verwendet die Website selbst. Bitte ergänzen Sie ein Wort, z. B. „${slug}-info“.`,
      en: `The site itself uses the address “${slug}”. Please add a word, e.g. “${slug}-info”.`,
    }
  const most = slugLimits.typed.toString()
  if (slug.length > slugLimits.typed && !(await isPublicThere(asked)))
    return {
      de: `Diese Adresse hat ${slug.length.toString()} Zeichen, höchstens ${most} sind möglich. Bitte kürzen Sie sie.`,
      en: `This address has ${slug.length.toString()} characters, at most ${most} are possible. Please shorten it.`,
    }
  if (await isSlugTaken(asked))
    return {
      de: `Die Adresse „${slug}“ hat in dieser Sprache schon ein anderes Dokument. Bitte ergänzen Sie ein Wort.`,
      en: `Another document has the address “${slug}” in this language. Please add a word.`,
    }
  return undefined
}
