/** What of a pasted text the editor cannot take over. */
export const lossKinds = [
  'images',
  'textBoxes',
  'comments',
  'footnotes',
  'fileLinks',
  'colours',
  'underlined',
  'alignment',
] as const

export type LossKind = (typeof lossKinds)[number]

/** How often each was found; what is not there was not found. */
export type Losses = Partial<Record<LossKind, number>>

/** Counts what is lost. */
export class LossCount {
  readonly losses: Losses = {}

  add(kind: LossKind, count = 1): void {
    if (count > 0) this.losses[kind] = (this.losses[kind] ?? 0) + count
  }
}
