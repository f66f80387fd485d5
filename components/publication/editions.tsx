import { useLocale } from 'next-intl'

import { publicPath } from '@/lib/urls'
import type { Listed } from '@/lib/views'

import { PublicationDate } from './list'

type Props = { label: string; editions: Listed[]; isNotice?: boolean }

/** Other editions of a publication; as a notice when the reader should rather take that one. */
export function Editions({ editions, isNotice = false, label }: Props) {
  const locale = useLocale()
  const entries = editions.map((edition) => (
    <li key={edition.id}>
      <a href={publicPath('publications', edition, locale)}>{edition.title}</a> (
      <PublicationDate {...edition} />)
    </li>
  ))
  return isNotice ? (
    <div className="callout" role="note">
      <p className="callout-title">{label}</p>
      <ul>{entries}</ul>
    </div>
  ) : (
    <section className="section" aria-labelledby="editions">
      <h2 id="editions">{label}</h2>
      <ul>{entries}</ul>
    </section>
  )
}
