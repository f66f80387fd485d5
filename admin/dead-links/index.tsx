import type { RichTextFieldServerProps } from 'payload'

import { panelTexts } from '@/admin/texts'
import { linksOf } from '@/fields/links/nodes'
import { unpublishedOf } from '@/fields/links/unpublished'
import { isLocale } from '@/i18n/locales'

/** Below a text: its links to documents that visitors cannot read, which the site shows as plain words. */
export async function DeadLinks({ i18n, req, value }: RichTextFieldServerProps) {
  const { locale } = req
  const links = linksOf(value).flatMap(({ doc, words }) =>
    doc ? [{ words, document: `${doc.relationTo}:${doc.id}` }] : [],
  )
  if (links.length === 0 || !isLocale(locale)) return null
  const documents = [...new Set(links.map(({ document }) => document))]
  const dead = new Set(await unpublishedOf(req, documents, locale))
  const words = links.filter(({ document }) => dead.has(document)).map((link) => link.words)
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
