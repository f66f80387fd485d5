import type { UIFieldServerProps } from 'payload'

import { panelTexts } from '@/admin/texts'
import { panelLanguage } from '@/i18n/panel-languages'
import { languageName } from '@/lib/language-name'

import { usesOf } from './uses'

type Props = UIFieldServerProps & { collectionSlug: 'documents' | 'media' }

/** Beside a file: the published documents that show it, so that nobody deletes it unawares. */
export async function WhereUsed({ collectionSlug: collection, i18n, id, payload, user }: Props) {
  if (typeof id !== 'string') return null
  const t = panelTexts(i18n.language)
  const uses = await usesOf({ collection, id, payload, user })
  return (
    <section className="leitbild-where-used">
      <h3>{t.whereUsed}</h3>
      {uses.length === 0 ? <p>{t.usedNowhere}</p> : null}
      <ul>
        {uses.map(({ href, locale, title }) => (
          <li key={`${href} ${locale}`}>
            <a href={href}>{title || t.organisation}</a>{' '}
            <small>{languageName(locale, panelLanguage(i18n.language))}</small>
          </li>
        ))}
      </ul>
    </section>
  )
}
