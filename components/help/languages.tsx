import { directionOf, helpTextPath, ownName } from '@/lib/help-languages'

type Props = { languages: readonly string[]; current?: string }

/** Leads to the help texts, each named in its own language. */
export const HelpLanguages = ({ current, languages }: Props) => (
  <ul className="help-languages" role="list">
    {languages.map((language) => (
      <li key={language}>
        <a
          href={helpTextPath(language)}
          lang={language}
          hrefLang={language}
          dir={directionOf(language)}
          aria-current={language === current ? 'page' : undefined}
        >
          {ownName(language)}
        </a>
      </li>
    ))}
  </ul>
)
