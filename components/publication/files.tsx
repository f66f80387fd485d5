import { useLocale, useTranslations } from 'next-intl'

import { languageName } from '@/lib/language-name'
import { related } from '@/lib/related'
import type { Publication } from '@/payload-types'

import { FileLink } from './file-link'

type Props = { files: NonNullable<Publication['files']>; title: string | null | undefined }

/** Every file of a publication (`title`) by its language and format. */
export function PublicationFiles({ files, title }: Props) {
  const t = useTranslations('publications')
  const locale = useLocale()
  return (
    <ul className="files" role="list">
      {files.map(({ file, format, id, isbn, language }) => {
        const found = related(file)
        const words = [
          languageName(language, locale),
          format === 'pdf' ? '' : t(`formats.${format}`),
        ]
        return found ? (
          <li key={id}>
            <FileLink
              file={found}
              label={words.filter(Boolean).join(', ')}
              of={title}
              isbn={isbn}
            />
          </li>
        ) : null
      })}
    </ul>
  )
}
