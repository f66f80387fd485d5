import { blocks, type Doc, fields } from '@/tests/helpers/documents'
import { followSource } from '@/translation/ledger/follow'
import type { Ledger } from '@/translation/ledger/ledger'
import type { RichNode } from '@/translation/units/node'
import { sightingsOf } from '@/translation/units/sightings'

export const bodyOf = (doc: Doc | undefined) =>
  (doc?.['body'] as { root: RichNode } | undefined)?.root
export const wordsIn = (doc: Doc | undefined) =>
  sightingsOf(doc ?? {}, fields, blocks).map(({ words }) => words.text)

type Texts = { source: Doc; previous?: Doc; shown: Doc; ledger: Ledger }

export const follow = ({ ledger, previous, shown, source }: Texts) =>
  followSource({
    source,
    previous,
    target: shown,
    standing: ledger.shown.en ?? [],
    fields,
    blocks,
    ledger,
    locale: 'en',
  })
