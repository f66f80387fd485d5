import type { ServerProps } from 'payload'

import { panelTexts } from '@/admin/texts'
import { defaultLocale, isLocale, localeNames } from '@/i18n/locales'

import { type Entry, latest, planned } from './entries'

type List = { heading: string; empty: string; entries: (Entry & { note?: string })[] }

/** The first thing staff see: what they began, what happens by itself, and what was published last. */
export async function Dashboard({ i18n, locale, payload, user }: ServerProps) {
  const { language } = i18n
  const code = locale?.code
  const reader = { payload, user: user ?? null, locale: isLocale(code) ? code : defaultLocale }
  const t = panelTexts(language)
  const [drafts, schedule, newest] = await Promise.all([
    latest(reader, 'draft', 6),
    planned(reader, 6),
    latest(reader, 'published', 6),
  ])
  const at = new Intl.DateTimeFormat(language, { dateStyle: 'medium', timeStyle: 'short' })
  const date = (iso: string) => (iso ? at.format(new Date(iso)) : '')
  const languageOf = (locale: string | null) =>
    isLocale(locale) ? localeNames[locale] : t.allLanguages
  const lists: List[] = [
    { heading: t.drafts, empty: t.noDrafts, entries: drafts },
    {
      heading: t.scheduled,
      empty: t.noneScheduled,
      entries: schedule.map((job) => ({
        ...job,
        note: `${t[job.type]}, ${languageOf(job.locale)}`,
      })),
    },
    { heading: t.newest, empty: t.noneYet, entries: newest },
  ]
  return (
    <div className="leitbild-dashboard">
      {lists.map(({ empty, entries, heading }) => (
        <section key={heading}>
          <h2>{heading}</h2>
          {entries.length === 0 ? <p>{empty}</p> : null}
          <ul>
            {entries.map(({ collection, id, note, title, when }) => (
              <li key={`${collection}-${id}-${when}`}>
                <a href={`/admin/collections/${collection}/${id}`}>{title || t.untitled}</a>
                <small>{[note, date(when)].filter(Boolean).join(' · ')}</small>
              </li>
            ))}
          </ul>
        </section>
      ))}
    </div>
  )
}
