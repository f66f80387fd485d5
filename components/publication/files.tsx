import { useLocale, useTranslations } from 'next-intl'

import { languageName } from '@/lib/language-name'
import { related } from '@/lib/related'
import type { Publication } from '@/payload-types'

import { FileLink } from './file-link'

/** Every file of a publication by its language and format. */
export function Files({ files }: { files: NonNullable<Publication['files']> }) {
  const t = useTranslations('publications')
  const locale = useLocale()
  return (
    <ul className="files">
      {files.map(({ file, format, id, isbn, language }) => {
        const found = related(file)
        const words = [
          languageName(language, locale),
          format === 'pdf' ? '' : t(`formats.${format}`),
        ]
        return found ? (
          <li key={id}>
            <FileLink file={found} label={words.filter(Boolean).join(', ')} isbn={isbn} />
          </li>
        ) : null
      })}
    </ul>
  )
}
