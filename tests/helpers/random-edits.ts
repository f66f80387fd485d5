import { dataOf } from '@/translation/ledger/apply'
import {
  type LedgerEntry,
  entryOf,
  type Ledger,
  newEntry,
  withEntry,
} from '@/translation/ledger/ledger'
import type { RichNode } from '@/translation/units/node'

import { blocks, type Doc, fields, h, kept, li, list, p, rich, text } from './documents'

/** Numbers from 0 to 1 that are the same for the same seed (a linear congruence). */
export function randomOf(seed: number) {
  let state = seed >>> 0
  const next = () => {
    state = (Math.imul(state, 1664525) + 1013904223) >>> 0
    return state / 2 ** 32
  }
  const below = (count: number) => Math.floor(next() * count)
  const pick = <Item>(items: readonly Item[]): Item => items[below(items.length)] as Item
  return { below, pick, next }
}

type Random = ReturnType<typeof randomOf>

const syllables = 'ba de fi go hu ka le mi no pu ra se ti vo wu ze'.split(' ')
const word = ({ below, pick }: Random) =>
  Array.from({ length: 2 + below(3) }, () => pick(syllables)).join('')

const wordsOf = (node: RichNode): string =>
  (node.children ?? []).map((each) => String(each['text'])).join('')

/** The word that a block carries along, whatever happens to it. */
export const identityOf = (words: string): string | undefined =>
  /id\d+x/.exec(words.replace(/<[^>]*>/g, ''))?.[0]

/** A German text and its English one, edited at random; each block of text carries its own word. */
export function world(seed: number) {
  const random = randomOf(seed)
  const { below, next, pick } = random
  let identities = 0
  const fresh = () => {
    const words = Array.from({ length: 5 + below(8) }, () => word(random))
    words.splice(below(words.length), 0, `id${(identities += 1)}x`)
    return words.join(' ')
  }
  const block = () => {
    const kind = below(5)
    if (kind === 0) return h(fresh())
    return kind === 1 ? list(li(fresh()), li(fresh()), li(fresh())) : p(fresh())
  }
  let rows = Array.from({ length: 3 + below(6) }, block)
  let english: Doc = {}
  let shown: Doc | undefined
  let ledger: Ledger = kept(null, { body: rich(...rows) }, english)

  const holders = (all: RichNode[]) =>
    all.flatMap((row) => (row.type === 'list' ? (row.children ?? []) : [row]))
  const set = (node: RichNode, words: string) => {
    node.children = [text(words)]
  }
  /** Changes up to a third of the words, never the identity. */
  const edited = (words: string) =>
    words
      .split(' ')
      .flatMap((each) => {
        if (identityOf(each) || next() > 0.25) return [each]
        return pick([[], [word(random)], [each, word(random)]])
      })
      .join(' ')
  const some = () => pick(holders(rows))

  const ofSource: (() => void)[] = [
    () => rows.splice(below(rows.length + 1), 0, ...rows.splice(below(rows.length), 1)),
    () => rows.splice(below(rows.length + 1), 0, block()),
    () => rows.splice(below(rows.length), rows.length > 1 ? 1 : 0),
    () => {
      const node = some()
      set(node, edited(wordsOf(node)))
    },
    () => {
      const node = some()
      set(node, `  ${wordsOf(node).replaceAll(' ', '  ')}`)
    },
    () => {
      const node = some()
      const words = wordsOf(node)
      node.children = [text(words.slice(0, 6), 1), text(words.slice(6))]
    },
    () => {
      const all = pick(rows)
      if (all.type === 'list') all.children?.reverse()
      else rows.splice(rows.indexOf(all), 1, block())
    },
    () => {
      const row = pick(rows)
      const words = wordsOf(row).split(' ')
      if (row.type === 'list' || words.length < 8) return
      // The longer part keeps the identity, the other one gets its own.
      const identity = words.find((each) => identityOf(each)) ?? ''
      const rest = words.filter((each) => each !== identity)
      const at = Math.ceil(rest.length * 0.7)
      set(row, [identity, ...rest.slice(0, at)].join(' '))
      const second = p([...rest.slice(at), `id${(identities += 1)}x`].join(' '))
      rows.splice(rows.indexOf(row) + 1, 0, second)
    },
    () => {
      rows = rows.reverse()
    },
  ]

  const translate = (
    entry: LedgerEntry,
    source: string,
    digest: string,
    step: LedgerEntry['step'],
  ): LedgerEntry => ({
    ...entry,
    target: source.replace(/[a-z]+(?= |$)/g, (each) => `${each}en`),
    translatedFrom: source,
    digest,
    step,
  })

  const ofTarget: (() => void)[] = [
    () => {
      const unit = pick(ledger.units)
      const entry = entryOf(ledger, unit.id, 'en') ?? newEntry(unit.id, 'en')
      if (!unit.isGone)
        ledger = withEntry(ledger, translate(entry, unit.source.text, unit.digest, 'draft'))
    },
    () => {
      const alive = ledger.units.filter(({ isGone }) => !isGone && next() < 0.5)
      for (const { digest, id, source } of alive) {
        const entry = entryOf(ledger, id, 'en') ?? newEntry(id, 'en')
        ledger = withEntry(ledger, translate(entry, source.text, digest, 'approved'))
      }
      const changed = new Set(alive.map(({ id }) => id))
      const source = { body: rich(...rows) }
      const applying = {
        blocks,
        changed,
        fields,
        ledger,
        locale: 'en' as const,
        source,
        target: english,
      }
      english = { ...english, ...dataOf(applying) }
    },
    () => {
      const body = english['body'] as { root: RichNode } | undefined
      const node = body && pick(holders(body.root.children ?? []))
      if (node) set(node, edited(wordsOf(node)))
    },
    () => {
      const children = (english['body'] as { root: RichNode } | undefined)?.root.children
      children?.splice(below(children.length), 1)
    },
  ]

  /** One edit of either language, after which the document is saved. */
  const step = () => {
    english = structuredClone(english)
    rows = structuredClone(rows)
    pick(next() < 0.65 ? ofSource : ofTarget)()
    ledger = kept(ledger, { body: rich(...rows) }, english, shown)
    return ledger
  }

  /** Makes `text` what visitors read in English; the newest English text is `english`. */
  const publish = (text: Doc = english) => {
    shown = structuredClone(text)
    ledger = kept(ledger, { body: rich(...rows) }, english, shown)
  }
  const now = () => ({ source: { body: rich(...rows) }, english, shown, ledger })
  return { step, publish, now, next }
}
