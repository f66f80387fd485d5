/** A request of the panel that writes, and later its answer. */
export type Exchange = {
  path: string
  sent: Record<string, unknown> | null
  /** Absent while it is on its way; status 0: nobody answered. */
  answer?: { status: number; body: Record<string, unknown> }
}

type Listener = (exchange: Exchange) => void

const listeners = new Set<Listener>()

/** Calls `listener` for every request that writes, when it goes out and when it is answered. */
export function onExchange(listener: Listener): () => void {
  listeners.add(listener)
  return () => {
    listeners.delete(listener)
  }
}

export function announceExchange(exchange: Exchange): void {
  for (const listener of listeners) listener(exchange)
}
