/** How often a disabled button is looked at, and for how long, in milliseconds. */
const pause = 200
const longest = 60_000

/** Payload disables its buttons while it saves a draft, and a click in that moment does nothing: `act` waits for its end. */
export function onceEnabled(
  button: HTMLButtonElement,
  act: () => void,
  until = Date.now() + longest,
): void {
  if (!button.disabled) act()
  else if (button.isConnected && Date.now() < until)
    setTimeout(() => {
      onceEnabled(button, act, until)
    }, pause)
}
