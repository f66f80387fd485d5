import { panelTexts } from '@/admin/texts'
import type { NamedPlace } from '@/fields/in-use/endpoint'
import { panelLanguage } from '@/i18n/panel-languages'
import { languageName } from '@/lib/language-name'

type Props = { places: NamedPlace[]; language: string }

/** Places that use a document, with the languages in which visitors see it there. */
export function PlaceList({ language, places }: Props) {
  const t = panelTexts(language)
  const state = (published: NamedPlace['published']) =>
    published.length === 0
      ? t.usedInDraft
      : published.map((locale) => languageName(locale, panelLanguage(language))).join(', ')
  return (
    <ul>
      {places.map(({ href, kind, published, title }) => (
        <li key={href}>
          <a href={href}>{title || kind}</a>{' '}
          <small>{[title ? kind : '', state(published)].filter(Boolean).join(' · ')}</small>
        </li>
      ))}
    </ul>
  )
}
