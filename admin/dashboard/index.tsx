import { getTranslation } from '@payloadcms/translations'
import type { ServerProps } from 'payload'

import { hasRole } from '@/access/roles'
import { FirstHour } from '@/admin/first-hour'
import { panelTexts } from '@/admin/texts'
import { Queue } from '@/admin/translations/queue'
import { defaultLocale, isLocale, type Locale } from '@/i18n/locales'
import { panelLanguage } from '@/i18n/panel-languages'
import { momentInWords } from '@/lib/dates'
import { languageName } from '@/lib/language-name'

import { type DashboardEntry, latest, type PlannedEntry, planned } from './entries'
import { EntryList } from './entry-list'

/** The first thing staff see: what they began, what happens by itself, and what was published last. */
export async function Dashboard({ i18n, locale, payload, user }: ServerProps) {
  const language = panelLanguage(i18n.language)
  const code = locale?.code
  const reader = { payload, user: user ?? null, locale: isLocale(code) ? code : defaultLocale }
  const t = panelTexts(language)
  const [drafts, schedule, newest] = await Promise.all([
    latest(reader, 'draft', 6),
    planned(reader, 6),
    latest(reader, 'published', 6),
  ])
  const nameOf = (locale: Locale) => languageName(locale, language)
  const namesOf = (languages: Locale[]) => languages.map(nameOf).join(', ')
  const planWords = ({ locale: only, type }: PlannedEntry) => [
    t[type],
    isLocale(only) ? nameOf(only) : t.allLanguages,
  ]
  /** What kind of document it is, then `words`, then when. */
  const noted = ({ origin, when, ...entry }: DashboardEntry, ...words: string[]) => {
    const time = when ? momentInWords(when, language) : ''
    const list = (...parts: string[]) => parts.filter(Boolean).join(' · ')
    if ('global' in origin) {
      const config = payload.globals.config.find(({ slug }) => slug === origin.global)
      const title = config ? getTranslation(config.label, i18n) : origin.global
      const href = `/admin/globals/${origin.global}`
      return { ...entry, title, href, note: list(...words, time) }
    }
    const { collection } = origin
    const kind = getTranslation(payload.collections[collection].config.labels.singular, i18n)
    const href = `/admin/collections/${collection}/${entry.id}`
    return { ...entry, href, note: list(kind, ...words, time) }
  }
  return (
    <div className="leitbild-dashboard">
      <FirstHour language={language} payload={payload} user={user ?? null} />
      {user ? (
        <Queue
          language={language}
          worker={{ id: user.id, editsSource: false }}
          translates={hasRole(user, 'translator')}
          reviews={hasRole(user, 'reviewer')}
        />
      ) : null}
      <EntryList
        heading={t.drafts}
        empty={t.noDrafts}
        untitled={t.untitled}
        entries={drafts.map((entry) => noted(entry, namesOf(entry.languages)))}
      />
      {schedule.failed.length > 0 ? (
        <EntryList
          heading={t.failedPlans}
          empty=""
          untitled={t.untitled}
          entries={schedule.failed.map((job) =>
            noted(job, ...planWords(job), job.failure?.[language] ?? t.planFailedSilently),
          )}
        />
      ) : null}
      <EntryList
        heading={t.scheduled}
        empty={t.noneScheduled}
        untitled={t.untitled}
        entries={schedule.waiting.map((job) => noted(job, ...planWords(job)))}
      />
      <EntryList
        heading={t.newest}
        empty={t.noneYet}
        untitled={t.untitled}
        entries={newest.map((entry) => noted(entry, namesOf(entry.languages)))}
      />
    </div>
  )
}
