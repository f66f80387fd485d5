/** The text field of a unit. */
export const fieldOf = (unit: string) =>
  document.getElementById(unit)?.querySelector<HTMLElement>('.desk-field textarea')

const acts = ['keydown', 'pointerdown', 'touchmove', 'wheel'] as const

/** Keeps a row in the middle of the window while those above it get their full height, until somebody acts. */
function keepInView(row: HTMLElement): void {
  const { parentElement: list } = row
  if (!list) return
  const observer = new ResizeObserver(() => {
    row.scrollIntoView({ block: 'center' })
  })
  observer.observe(list)
  const end = () => {
    observer.disconnect()
    for (const act of acts) removeEventListener(act, end, { capture: true })
  }
  for (const act of acts) addEventListener(act, end, { capture: true, passive: true })
}

/** Moves to the text field of a unit, and shows the unit even if the filter of the list hides it. */
export function goTo(unit: string): void {
  const row = document.getElementById(unit)
  if (!row) return
  row.hidden = false
  row.scrollIntoView({ block: 'center' })
  fieldOf(unit)?.focus({ preventScroll: true })
  keepInView(row)
}
