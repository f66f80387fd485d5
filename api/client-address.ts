import { isIPv6 } from 'node:net'

import { env } from '@/env'
import { peerAddress } from '@/server/response'

/** One household or office: an IPv4 address, or the half of an IPv6 address that a provider gives out. */
const networkOf = (address: string) =>
  isIPv6(address) && !address.startsWith('::ffff:')
    ? address.split(':').slice(0, 4).join(':')
    : address

/**
 * From where a request comes, as far as it can be trusted: the other end of the connection, or behind
 * TRUSTED_PROXIES proxies what the outermost of them has seen.
 */
export function clientNetwork(headers: Headers): string {
  const hops = (headers.get('x-forwarded-for') ?? '').split(',').map((hop) => hop.trim())
  const seen = env.TRUSTED_PROXIES > 0 ? hops.at(-env.TRUSTED_PROXIES) : undefined
  return networkOf(seen ?? peerAddress() ?? 'unknown')
}
