import { networkOfClient } from '@/lib/client-network'

const [peer, forwardedFor] = ['203.0.113.1', '198.51.100.7, 2001:db8:1:2:3::4, 192.0.2.9:4711']

test.each([
  ['nobody is trusted', 0, forwardedFor, '203.0.113.1'],
  ['one proxy is trusted', 1, forwardedFor, '192.0.2.9'],
  ['two proxies are trusted', 2, forwardedFor, '2001:db8:1:2::/64'],
  ['more proxies are trusted than there are', 9, forwardedFor, '203.0.113.1'],
  ['the proxy wrote nothing', 1, undefined, '203.0.113.1'],
  ['the proxy wrote an empty header', 1, '', '203.0.113.1'],
])('the network of a client when %s', (_, trustedProxies, header, expected) => {
  expect(networkOfClient({ forwardedFor: header, peer, trustedProxies })).toBe(expected)
})

test('a client without an address is unknown', () => {
  const client = { forwardedFor: undefined, peer: undefined, trustedProxies: 0 }
  expect(networkOfClient(client)).toBe('unknown')
})
