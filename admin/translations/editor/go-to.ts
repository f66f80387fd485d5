/** The text field of a unit. */
export const fieldOf = (unit: string) =>
  document.getElementById(unit)?.querySelector<HTMLElement>('.desk-field textarea')

/** Goes to a unit's text field; it is shown to whoever goes to it, whatever the list is narrowed down by. */
export function goTo(unit: string): void {
  const row = document.getElementById(unit)
  if (row) row.hidden = false
  row?.scrollIntoView({ block: 'center' })
  fieldOf(unit)?.focus({ preventScroll: true })
}
