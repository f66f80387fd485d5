import type { DocumentPage, Item } from '@/translation/api'
import type { UnitState, Tag } from '@/translation/unit'

type Wanted = {
  id?: string
  state?: UnitState
  source?: string
  tags?: Tag[]
  target?: string
  from?: string
  translator?: string
  isCopy?: boolean
}

/** A unit of a page with its English translation, as the desk's endpoints answer it. */
export function deskItem({
  from,
  id = 'pages:p:title',
  isCopy = false,
  source = 'Beratung',
  state = 'draft',
  tags = [],
  target = 'Advice',
  translator = 'ada',
}: Wanted = {}): Item {
  return {
    unit: {
      id,
      origin: 'pages',
      document: 'p',
      path: id.split(':')[2] ?? 'title',
      kind: 'text',
      sourceLocale: 'de',
      source: { text: source, tags },
      note: 'Titel',
    },
    title: 'Beratung',
    state,
    translation:
      state === 'missing'
        ? null
        : {
            unit: id,
            locale: 'en',
            translatedFrom: from ?? source,
            target,
            step: 'draft',
            isCopy,
            translator,
            reviewer: null,
            translatedAt: null,
            reviewedAt: null,
            comment: null,
          },
    inDocument: null,
    assignee: null,
    due: null,
    digest: 'digest-1',
    revision: 1,
  }
}

/** The page of a document with `items`, for an account that may translate and review. */
export const deskPage = (...items: Item[]): DocumentPage => ({
  origin: 'pages',
  document: 'p',
  title: 'Beratung',
  sourceLocale: 'de',
  locale: 'en',
  items,
  counts: { missing: 0, draft: 0, review: 0, approved: 0, outdated: 0, gone: 0 },
  people: { ada: 'Ada', bea: 'Bea' },
  rights: { translates: true, reviews: true, publishes: true, approvesOwn: false },
  isPublished: false,
  due: null,
  surroundings: { terms: [], unpublished: [], elsewhere: {} },
})
