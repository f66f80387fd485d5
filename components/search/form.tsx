import { useLocale, useTranslations } from 'next-intl'

import { longestQuestion } from '@/lib/search-address'
import { searchPath } from '@/lib/urls'

type Props = {
  /** Tells the fields of one page apart. */
  id: string
  words?: string
  /** What the form is for, where a page has two of them. */
  label?: string
  className: string
}

/** A field for a question; it works without a script. */
export function SearchForm({ className, id, label, words }: Props) {
  const t = useTranslations('search')
  const locale = useLocale()
  return (
    <form className={className} role="search" aria-label={label} action={searchPath(locale)}>
      <label htmlFor={id}>{t('label')}</label>
      <input
        id={id}
        name="q"
        type="search"
        defaultValue={words}
        maxLength={longestQuestion}
        autoComplete="off"
        enterKeyHint="search"
      />
      <button className="button" type="submit">
        {t('submit')}
      </button>
    </form>
  )
}
