const fieldOf = (unit: string) =>
  document.getElementById(unit)?.querySelector<HTMLElement>('.desk-field textarea')

/** Goes to a unit's text field. */
export function goTo(unit: string): void {
  document.getElementById(unit)?.scrollIntoView({ block: 'center' })
  fieldOf(unit)?.focus({ preventScroll: true })
}
