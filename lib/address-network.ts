import ipaddr from 'ipaddr.js'

/** An address without quotes, brackets, port and zone, as proxies and sockets write them. */
function bareAddress(text: string): string {
  const word = text.trim().replace(/^"(.*)"$/s, '$1')
  const bracketed = /^\[([^\]]*)\](?::\d{1,5})?$/.exec(word)?.[1]
  const withPort = /^(\d{1,3}(?:\.\d{1,3}){3}):\d{1,5}$/.exec(word)?.[1]
  return (bracketed ?? withPort ?? word).replace(/%.*/s, '')
}

/**
 * The network of an address, in one spelling: an IPv4 address alone, or the /64 of an IPv6 address, which
 * is what a provider gives to one household or office. Whatever is no address counts as `unknown`.
 */
export function networkOfAddress(text: string): string {
  const bare = bareAddress(text)
  if (ipaddr.IPv4.isValidFourPartDecimal(bare)) return ipaddr.IPv4.parse(bare).toString()
  if (!ipaddr.IPv6.isValid(bare)) return 'unknown'
  const address = ipaddr.IPv6.parse(bare)
  if (address.isIPv4MappedAddress()) return address.toIPv4Address().toString()
  const groups = address.parts.slice(0, 4).map((part) => part.toString(16))
  return `${groups.join(':')}::/64`
}
