import type { CollectionSlug, Payload } from 'payload'

import type { Ruled } from '@/access/table'
import { type Locale, locales } from '@/i18n/locales'

import { isNamed, required } from './least'
import { ask } from './rest'

/** What can be true of one language of a document. */
export const languageStates = ['absent', 'draft', 'published', 'newer draft', 'withdrawn'] as const

export type LanguageState = (typeof languageStates)[number]
/** The states of the two languages that every site of the tests has; a third one stays absent. */
export type StateOfEach = { de: LanguageState; en: LanguageState }

/** Every pair of states. */
export const everyState: StateOfEach[] = languageStates
  .flatMap((de) => languageStates.map((en) => ({ de, en })))
  .filter(({ de, en }) => de !== 'absent' || en !== 'absent')
/** The pairs that tell most. */
export const tellingStates: StateOfEach[] = [
  { de: 'published', en: 'published' },
  { de: 'newer draft', en: 'published' },
  { de: 'draft', en: 'newer draft' },
]

/** The collections with drafts. */
export const draftCollections = [
  'pages',
  'publications',
  'focus-areas',
  'mission-statements',
  'network-memberships',
  'funders',
  'help-contacts',
  'member-organisations',
] as const satisfies Ruled[]

const absent = Object.fromEntries(locales.map((locale) => [locale, 'absent'])) as Record<
  Locale,
  LanguageState
>

let count = 0

/** A document whose languages are in these states, and its oldest version. */
export async function inStates(payload: Payload, name: Ruled, states: StateOfEach) {
  count += 1
  const collection = name as CollectionSlug
  const rules = { collection, depth: 0 } as const
  const title = isNamed(name) ? 'name' : 'title'
  const word = `wort-${count.toString()}`
  const shared = required(name, word)
  const { id } = (await payload.create({
    ...rules,
    locale: 'de',
    draft: true,
    data: { ...shared, [title]: states.de === 'absent' ? null : `${word} de` },
  } as never)) as { id: string }
  for (const locale of locales) {
    const save = (data: object, draft: boolean) =>
      payload.update({ ...rules, id, locale, draft, data } as never)
    const state = { ...absent, ...states }[locale]
    const address = ['funders', 'help-contacts'].includes(name) ? {} : { slug: `${word}-${locale}` }
    if (state === 'absent') continue
    await save({ ...shared, [title]: `${word} ${locale}`, ...address }, true)
    if (state !== 'draft') await save({ _status: 'published' }, false)
    if (state === 'newer draft') await save({ [title]: `Geheim ${word} ${locale}` }, true)
    if (state === 'withdrawn') await save({ _status: 'draft' }, false)
  }
  const { docs } = await payload.findVersions({
    collection,
    where: { parent: { equals: id } },
    sort: 'createdAt',
    limit: 0,
  })
  const versions = (docs as { id: string }[]).map((version) => version.id)
  return { id, versions }
}

/** What a stranger gets of a document, letter by letter, in each language and in all of them. */
export async function publicView(payload: Payload, name: Ruled, id: string) {
  const views: string[] = []
  for (const locale of [...locales, 'all']) {
    const path = `/${name}/${id}?locale=${locale}&depth=0`
    const { status, text } = await ask(payload.config, { path })
    views.push(status === 200 ? text : status.toString())
  }
  return views
}

/** The public view of what nobody has published. */
export const notPublic = [...locales, 'all'].map(() => '404')
