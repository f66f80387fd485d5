import { useLocale, useTranslations } from 'next-intl'

import { fileSize } from '@/lib/file-size'
import { isbnInParts } from '@/lib/identifiers'
import { filePath } from '@/lib/urls'
import type { Document } from '@/payload-types'

type Props = {
  file: Document
  label: string
  /** The title of what is downloaded, for screen readers; without it the label says so. */
  of?: string | null | undefined
  isbn?: string | null | undefined
}

/** A file with what a reader wants to know before: kind, pages, size. What browsers can open can be downloaded as well. */
export function FileLink({ file, isbn, label, of }: Props) {
  const t = useTranslations('publications')
  const locale = useLocale()
  const { filename, filesize, language, opening, pages, url } = file
  if (!url) return null
  const opens = opening === 'plain'
  const size = filesize ? fileSize(filesize, locale) : ''
  const facts = [
    filename?.split('.').at(-1)?.toUpperCase(),
    pages ? t('pageCount', { count: pages }) : '',
    size,
    isbn ? `ISBN ${isbnInParts(isbn)}` : '',
  ]
  const path = filePath(url)
  const named = of ? `${of}, ` : ''
  return (
    <>
      <a className="file" href={path} hrefLang={language ?? undefined} download={!opens}>
        <span className="file-label">
          <span className="unseen">
            {opens ? t('open') : t('download')} {named}
          </span>
          {label}
        </span>{' '}
        <span className="file-facts">{facts.filter(Boolean).join(' · ')}</span>
      </a>
      {opens ? (
        <a
          className="file-download"
          href={`${path}?download`}
          hrefLang={language ?? undefined}
          download
        >
          {t('store')}
          {size ? ` (${size})` : ''}
          <span className="unseen">
            : {named}
            {label}
          </span>
        </a>
      ) : null}
    </>
  )
}
