// Sweden writes a moment as 2026-12-31 14:30:00.
const inBerlin = new Intl.DateTimeFormat('sv-SE', {
  timeZone: 'Europe/Berlin',
  dateStyle: 'short',
  timeStyle: 'medium',
})

/** What clocks at the organisation's place show at a moment, in milliseconds as if it were UTC. */
const shownAt = (moment: number): number =>
  Date.parse(`${inBerlin.format(moment).replace(' ', 'T')}Z`)

/**
 * The moment at which clocks at the organisation's place show what `picked` shows in the time zone of the browser.
 * A picker knows the browser's zone alone, and people mean that of the organisation.
 */
export function momentAtPlace(picked: Date): Date {
  const wanted = Date.UTC(
    picked.getFullYear(),
    picked.getMonth(),
    picked.getDate(),
    picked.getHours(),
    picked.getMinutes(),
  )
  // The difference is looked up where the moment is: it changes twice a year.
  const near = wanted - (shownAt(wanted) - wanted)
  return new Date(wanted - (shownAt(near) - near))
}
