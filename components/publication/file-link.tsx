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

/** A download with what a reader wants to know before: kind of file, pages, size. */
export function FileLink({ file, isbn, label, of }: Props) {
  const t = useTranslations('publications')
  const locale = useLocale()
  const { filename, filesize, language, pages, url } = file
  if (!url) return null
  const facts = [
    filename?.split('.').at(-1)?.toUpperCase(),
    pages ? t('pageCount', { count: pages }) : '',
    filesize ? fileSize(filesize, locale) : '',
    isbn ? `ISBN ${isbnInParts(isbn)}` : '',
  ]
  return (
    <a className="file" href={filePath(url)} hrefLang={language ?? undefined} download>
      <span className="file-label">
        <span className="unseen">
          {t('download')} {of ? `${of}, ` : ''}
        </span>
        {label}
      </span>{' '}
      <span className="file-facts">{facts.filter(Boolean).join(' · ')}</span>
    </a>
  )
}
