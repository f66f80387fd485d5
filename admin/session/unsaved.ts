/** A form with words that are not stored. `goesOn`: they are being stored, without anything that people must do. */
type Unsaved = { holdsLinks: boolean; goesOn: boolean; element?: Element | null }

const open = new Map<object, Unsaved>()
const listeners = new Set<() => void>()

/** A form says that it holds words that are not stored, or (null) that it holds none. */
export function markUnsaved(form: object, unsaved: Unsaved | null): void {
  if (unsaved) open.set(form, unsaved)
  else if (!open.delete(form)) return
  // A form that changes its mark takes the old one away first. Listeners look when both is done.
  queueMicrotask(() => {
    for (const listener of listeners) listener()
  })
}

/** The forms with words that are not stored, of the whole page or within one part of it. */
export const unsavedForms = (within: Element | null = null): Unsaved[] =>
  [...open.values()].filter(({ element }) => !within || within.contains(element ?? null))

/** Whether any form of this page holds words that are not stored. */
export const hasUnsavedWords = (): boolean => open.size > 0

/** Calls `listener` whenever a form begins or ends to hold unsaved words. */
export function onUnsaved(listener: () => void): () => void {
  listeners.add(listener)
  return () => {
    listeners.delete(listener)
  }
}
