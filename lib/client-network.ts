import { networkOfAddress } from './address-network'

/**
 * The network that a request comes from, as far as it can be trusted: that of the other end of the
 * connection, or behind `trustedProxies` proxies that of the address which the outermost of them has seen.
 */
export function networkOfClient({
  forwardedFor,
  peer,
  trustedProxies,
}: {
  /** The header X-Forwarded-For. */
  forwardedFor: string | null | undefined
  /** The address at the other end of the connection. */
  peer: string | undefined
  trustedProxies: number
}): string {
  const seen = trustedProxies > 0 ? forwardedFor?.split(',').at(-trustedProxies) : undefined
  return networkOfAddress(seen?.trim() ? seen : (peer ?? ''))
}
