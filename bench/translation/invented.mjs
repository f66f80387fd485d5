import { digestOf } from '@/translation/digest'
import { newEntry } from '@/translation/ledger/ledger'

/** How many units an invented document has. */
export const perDocument = 20

export const nameOf = (number) => `bench-${number}`

const text = (index) =>
  `Satz Nummer ${index} über Beratung, Vernetzung und die Rechte von Betroffenen, nur zum Messen geschrieben.`

/** A document of the ledger that no collection has; a fifth of its units is in each of five states. */
export function invented(number) {
  const document = nameOf(number)
  const units = Array.from({ length: perDocument }, (_, index) => {
    const unit = { kind: 'paragraph', source: { text: text(index), tags: [] } }
    return {
      id: `publications:${document}:body#${index + 1}`,
      origin: 'publications',
      document,
      path: 'body',
      sourceLocale: 'de',
      ...unit,
      role: 'paragraph paragraph',
      isRich: true,
      isGone: false,
      digest: digestOf(unit),
    }
  })
  const entries = units.flatMap(({ digest, id, source }, index) => {
    if (index % 5 === 0) return []
    const step = ['draft', 'review', 'approved', 'approved'][(index % 5) - 1]
    const translated = { translatedFrom: source.text, target: `${source.text} (en)`, step }
    return [{ ...newEntry(id, 'en'), ...translated, digest: index % 5 === 4 ? 'other' : digest }]
  })
  const title = `Messbeispiel ${number}`
  const row = { sourceLocale: 'de', title, isTrashed: false, due: {}, units, entries, standing: {} }
  return { origin: 'publications', document, ...row }
}
