import type { CollectionSlug, Payload, Where } from 'payload'

import { defaultLocale, locales, type Locale } from '@/i18n/locales'

/** What a new site needs before it can be shown, in the order in which it is best done. */
export const stepNames = ['name', 'languages', 'accent', 'goals', 'help', 'imprint'] as const

export type StepName = (typeof stepNames)[number]

export type Step = {
  name: StepName
  isDone: boolean
  /** The place in the panel where it is done. */
  href: string
  /** The languages in which it is not done yet. */
  missing: Locale[]
}

const organisationForm = '/admin/globals/organisation'

/** The languages in which the name of the organisation is published. */
async function namedIn(payload: Payload): Promise<Locale[]> {
  const found = await Promise.all(
    locales.map(async (locale) => {
      const doc = await payload.findGlobal({ slug: 'organisation', locale, depth: 0 })
      return { locale, isNamed: doc._status === 'published' && Boolean(doc.name) }
    }),
  )
  return found.flatMap(({ isNamed, locale }) => (isNamed ? [locale] : []))
}

/** Whether a collection has a published document, in whatever language. */
async function hasPublished(payload: Payload, collection: CollectionSlug, where: Where = {}) {
  for (const locale of locales) {
    const { totalDocs } = await payload.count({
      collection,
      locale,
      where: { and: [{ _status: { equals: 'published' } }, where] },
    })
    if (totalDocs > 0) return true
  }
  return false
}

/** Whether the foot of every page leads to a page that is published, as an imprint has to be. */
async function hasFootPage(payload: Payload): Promise<boolean> {
  const { _status, footer } = await payload.findGlobal({ slug: 'navigation', depth: 0 })
  const pages = (footer ?? []).flatMap(({ page }) => (page ? [page] : []))
  if (_status !== 'published' || pages.length === 0) return false
  return hasPublished(payload, 'pages', { id: { in: pages } })
}

/** The steps of the first hour; each state is read from the content, so that nobody has to tick anything. */
export async function firstSteps(payload: Payload): Promise<Step[]> {
  const [named, organisation, hasGoal, hasHelp, hasImprint] = await Promise.all([
    namedIn(payload),
    payload.findGlobal({ slug: 'organisation', depth: 0 }),
    hasPublished(payload, 'mission-statements', { kind: { equals: 'goal' } }),
    hasPublished(payload, 'help-contacts'),
    hasFootPage(payload),
  ])
  const unnamed = locales.filter((locale) => !named.includes(locale))
  const step = (name: StepName, isDone: boolean, href: string, missing: Locale[] = []): Step => ({
    name,
    isDone,
    // The panel remembers a language, which may be the one of the step before.
    href: `${href}?locale=${missing[0] ?? defaultLocale}`,
    missing,
  })
  return [
    step('name', named.length > 0, organisationForm),
    step('languages', unnamed.length === 0, organisationForm, unnamed),
    step('accent', named.length > 0 && Boolean(organisation.accent), organisationForm),
    step('goals', hasGoal, '/admin/collections/mission-statements/create'),
    step('help', hasHelp, '/admin/collections/help-contacts/create'),
    step(
      'imprint',
      hasImprint,
      (await hasPublished(payload, 'pages'))
        ? '/admin/globals/navigation'
        : '/admin/collections/pages/create',
    ),
  ]
}
