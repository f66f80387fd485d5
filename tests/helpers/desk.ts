import type { Payload } from 'payload'

import { seedText } from '@/seed/rich-text'
import type { DocumentPage, Item } from '@/translation/api'

import { signIn } from './accounts'
import { ask } from './rest'
import { scratchPayload } from './scratch'

export type Headers = Record<string, string>

export const noId = () => ''

export const seen = ({ digest, revision, unit }: Item) => ({ unit: unit.id, digest, revision })

/** The states of a page's units by their source texts. */
export const states = ({ items }: DocumentPage) =>
  Object.fromEntries(items.map(({ state, unit }) => [unit.source.text, state]))

export function find({ items }: DocumentPage, source: string): Item {
  const item = items.find(({ unit }) => unit.source.text.includes(source))
  if (!item) throw new Error(`no unit with ${source}`)
  return item
}

let count = 0

/** The translation desk as somebody with these accounts uses it. */
export function desk(payload: Payload, translator: Headers) {
  const call = async (path: string, headers: Headers, body?: unknown) => {
    const asked = body === undefined ? {} : { method: 'POST', body }
    const { status, text } = await ask(payload.config, { path, headers, ...asked })
    return { status, body: JSON.parse(text) as unknown }
  }

  /** A German page with six units. */
  async function newPage(status: 'draft' | 'published' = 'published') {
    const slug = `seite-${(count += 1)}`
    const { id } = await payload.create({
      collection: 'pages',
      locale: 'de',
      data: {
        title: 'Titel',
        slug,
        lead: 'Ein Anfang.',
        body: seedText([{ h2: 'Über uns' }, 'Wir **arbeiten** zusammen.', 'Seit 1999.'], noId),
        _status: status,
      },
    })
    return { id, slug }
  }

  const open = async (id: string, headers = translator) => {
    const path = `/translations/document?origin=pages&document=${id}&locale=en`
    return (await call(path, headers)).body as DocumentPage
  }

  const save = async (item: Item, target: string, headers = translator) =>
    call('/translations/save', headers, { ...seen(item), locale: 'en', target })

  const batch = async (what: string, items: Item[], headers: Headers, more = {}) =>
    call(`/translations/${what}`, headers, { locale: 'en', units: items.map(seen), ...more })

  /** A draft of the translator, as the desk then shows it. */
  async function translated(id: string, source: string, target: string): Promise<Item> {
    const { body } = await save(find(await open(id), source), target)
    return (body as { item: Item }).item
  }

  return { batch, call, newPage, open, save, translated }
}

/** The desk on an empty database, and the people at it. */
export async function deskWithStaff() {
  const { payload, remove } = await scratchPayload()
  const translator = await signIn(payload, 'translator')
  const reviewer = await signIn(payload, 'reviewer')
  const editor = await signIn(payload, 'editor')
  return { payload, remove, translator, reviewer, editor, at: desk(payload, translator) }
}
