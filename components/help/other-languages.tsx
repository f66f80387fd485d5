import { useTranslations } from 'next-intl'

import { directionOf, ownName } from '@/lib/help-languages'

import { HelpLanguages } from './languages'

/** The list of help texts in the help line. It unfolds without scripts, and shows a name to those who read neither. */
export function OtherLanguages({ languages }: { languages: string[] }) {
  const t = useTranslations('help')
  const [first = ''] = languages
  return (
    <details>
      <summary>
        <span className="help-languages-label">{t('languages')}: </span>
        <span lang={first} dir={directionOf(first)}>
          {ownName(first)}
        </span>{' '}
        …
      </summary>
      <HelpLanguages languages={languages} />
    </details>
  )
}
