import type { Locale } from '@/i18n/locales'

/**
 * What an inline tag of a segment stands for. `id` counts from 1 within the segment. A tag with `isEmpty`
 * stands alone (a line break, an inline block); any other encloses words.
 */
export type Tag = {
  id: number
  kind:
    | 'bold'
    | 'italic'
    | 'underline'
    | 'strikethrough'
    | 'code'
    | 'sub'
    | 'super'
    | 'link'
    | 'break'
    | 'thing'
  isEmpty: boolean
  /** For links: the address, or `collection:id` of the document it leads to. */
  target?: string
}

/**
 * The words of a unit in one language. Marked words stand between `<1>` and `</1>`, a thing without words
 * is `<2/>`; the numbers are those of `tags`. A literal `<` is written `&lt;`, a literal `&` is `&amp;`.
 */
export type Segment = { text: string; tags: Tag[] }

/** What a unit is, as far as its checks and its place in the editor depend on it. */
export type UnitKind =
  | 'text'
  | 'textarea'
  | 'paragraph'
  | 'heading'
  | 'list-item'
  | 'cell'
  | 'table-caption'
  | 'caption'
  | 'alt'
  | 'seo'
  | 'slug'
  | 'list'
  | 'message'

/** One translatable thing, as it stands in the source language now. */
export type Unit = {
  /** Stays the same when things around it are moved, added or removed. */
  id: string
  /** A collection's or global's slug, or `interface` for the texts of `messages/`. */
  origin: string
  /** The document's id; for a global its slug; for an interface text its namespace. */
  document: string
  /** The field, such as `title` or `meta.description`; for an interface text its key. */
  path: string
  kind: UnitKind
  sourceLocale: Locale
  source: Segment
  /** The longest text in characters that has room there. */
  limit?: number
  /** In the language of who asks: what the form calls the field, or what to know about an interface text. */
  note?: string
  /** For interface texts, in the same language: where visitors find it, a line for each part of the site. */
  places?: string[]
}

/** Why a word stands although the glossary does not want it, for the very words of `target`. */
export type Override = { reason: string; by: string; at: string; target: string }

/** What the desk keeps of one unit in one target language; its state is derived from it (`state.ts`). */
export type Translation = {
  unit: string
  locale: Locale
  /** The source as it was when it was translated; null when nobody has translated it yet. */
  translatedFrom: string | null
  /** The digest of that source (`digest.ts`); it also knows where links led. */
  digest?: string | null
  target: string
  /** How far people have brought it; says nothing about the source. */
  step: 'draft' | 'review' | 'approved'
  /** A copy of the source that nobody has confirmed as a translation. */
  isCopy: boolean
  translator: string | null
  /** Who made a small correction of the translator's text. */
  corrector?: string | null
  reviewer: string | null
  translatedAt: string | null
  reviewedAt: string | null
  comment: string | null
  override?: Override | null
  /** The file that the text came from: when it was exported, and when it was imported. */
  imported?: { exportedAt: string; at: string } | null
  /** The text of an older file that somebody put beside the present one, as a translation of `digest`. */
  beside?: { target: string; by: string | null; at: string; digest: string } | null
}

export const states = ['missing', 'draft', 'review', 'approved', 'outdated', 'gone'] as const

export type UnitState = (typeof states)[number]
