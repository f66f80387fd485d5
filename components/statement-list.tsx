import { useLocale, useTranslations } from 'next-intl'

import { monthInWords } from '@/lib/dates'
import { firstText } from '@/lib/first-text'
import { related } from '@/lib/related'
import type { MissionStatement } from '@/payload-types'

import { FileLink } from './publication/file-link'
import { RichText } from './text/rich-text'

/** Mission statements or principles: the text, who adopted it when, and the document. */
export function StatementList({ statements }: { statements: MissionStatement[] }) {
  const t = useTranslations('mission')
  const locale = useLocale()
  return statements.map(({ adoptedBy, adoptedOn, file, id, text, title }) => {
    const document = related(file)
    const date = adoptedOn ? monthInWords(adoptedOn, locale) : ''
    return (
      <article key={id} id={id} className="statement">
        <h3>{title}</h3>
        {date ? (
          <p className="over">
            {adoptedBy ? t('adopted', { date, by: adoptedBy }) : t('adoptedOn', { date })}
          </p>
        ) : null}
        {text ? <RichText text={text} level={4} /> : null}
        {document ? (
          <p className="download">
            <FileLink
              file={document}
              label={firstText(document.title, document.givenName, document.filename) ?? ''}
            />
          </p>
        ) : null}
      </article>
    )
  })
}
