import type { RichTextFieldServerProps } from 'payload'

import { panelTexts } from '@/admin/texts'
import { unpublishedOf } from '@/fields/links/unpublished'
import { isLocale } from '@/i18n/locales'
import { linksOf } from '@/lib/link-nodes'
import { deadLinksIn } from '@/queries/dead-links'

/** Below a text: its links to documents and pages that visitors cannot read, which the site shows as plain words. */
export async function DeadLinks({ i18n, req, value }: RichTextFieldServerProps) {
  const { locale } = req
  const links = linksOf(value).map(({ doc, url, words }) => ({
    words,
    target: doc ? `${doc.relationTo}:${doc.id}` : (url ?? ''),
    isDocument: Boolean(doc),
  }))
  if (links.length === 0 || !isLocale(locale)) return null
  const documents = links.filter(({ isDocument }) => isDocument).map(({ target }) => target)
  const unpublished = await unpublishedOf(req, [...new Set(documents)], locale)
  const dead = new Set([...unpublished, ...(await deadLinksIn(value))])
  const words = links.filter(({ target }) => dead.has(target)).map((link) => link.words)
  if (words.length === 0) return null
  const t = panelTexts(i18n.language)
  return (
    <section className="leitbild-dead-links" role="note">
      <p>{t.deadLinks}</p>
      <ul>
        {[...new Set(words)].map((each) => (
          <li key={each}>{t.quoted.replace('{words}', each)}</li>
        ))}
      </ul>
    </section>
  )
}
