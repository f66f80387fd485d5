import type { Payload, TypedUser } from 'payload'

import { hasRole } from '@/access/roles'
import { filled } from '@/admin/translations/texts'
import type { PanelLanguage } from '@/i18n/panel-languages'
import { languageName } from '@/lib/language-name'

import { firstSteps } from './steps'
import { firstHourTexts } from './texts'

type Props = { payload: Payload; user: TypedUser | null; language: PanelLanguage }

/** What a new site still lacks, for those who can add it; nothing once it has everything. */
export async function FirstHour({ language, payload, user }: Props) {
  if (!hasRole(user, 'admin', 'editor')) return null
  const steps = await firstSteps(payload)
  if (steps.every(({ isDone }) => isDone)) return null
  const t = firstHourTexts[language]
  return (
    <section className="leitbild-first-hour" aria-labelledby="first-hour">
      <h2 id="first-hour">{t.heading}</h2>
      <p>{t.intro}</p>
      <ol>
        {steps.map(({ href, isDone, missing, name }) => {
          const { hint, title } = t.steps[name]
          const languages = missing.map((locale) => languageName(locale, language)).join(', ')
          return (
            <li key={name} data-done={isDone}>
              <a href={href}>{title}</a> <small>{isDone ? t.done : t.open}</small>
              {isDone ? null : <p>{filled(hint, { languages })}</p>}
            </li>
          )
        })}
      </ol>
    </section>
  )
}
