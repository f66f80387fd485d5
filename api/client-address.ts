import { env } from '@/env'
import { networkOfClient } from '@/lib/client-network'
import { peerAddress } from '@/server/response'

/** The network that a request to the API comes from. */
export const clientNetwork = (headers: Headers): string =>
  networkOfClient({
    forwardedFor: headers.get('x-forwarded-for'),
    peer: peerAddress(),
    trustedProxies: env.TRUSTED_PROXIES,
  })
