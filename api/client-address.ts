import { env } from '@/env'
import { networkOfAddress } from '@/lib/address-network'
import { peerAddress } from '@/server/response'

/**
 * The network that a request comes from, as far as it can be trusted: that of the other end of the
 * connection, or behind TRUSTED_PROXIES proxies that of the address which the outermost of them has seen.
 */
export function clientNetwork(headers: Headers): string {
  const hops = (headers.get('x-forwarded-for') ?? '').split(',')
  const seen = env.TRUSTED_PROXIES > 0 ? hops.at(-env.TRUSTED_PROXIES) : undefined
  return networkOfAddress(seen?.trim() ? seen : (peerAddress() ?? ''))
}
