import { networkOfAddress } from '@/lib/address-network'
import { pick, seeded } from '@/tests/helpers/random'

const spelledAlike: [string, string[]][] = [
  ['192.0.2.7', ['192.0.2.7:443', '::ffff:192.0.2.7', '::FFFF:192.0.2.7', '::ffff:c000:207']],
  [
    '192.0.2.7',
    ['0:0:0:0:0:ffff:c000:0207', '[::ffff:192.0.2.7]:443', '"192.0.2.7:1"', ' 192.0.2.7 '],
  ],
  ['2001:db8::1', ['2001:DB8::1', '2001:db8:0:0:0:0:0:1', '2001:0db8::0001', '[2001:db8::1]:8080']],
  [
    '2001:db8::1',
    ['2001:db8::ffff:1:2:3', '[2001:db8::1]', '"[2001:db8::1]:443"', '2001:db8::192.0.2.1'],
  ],
  ['fe80::1', ['fe80::1%eth0', 'fe80::2%25en1', '[fe80::1%eth0]:80', 'FE80:0::3']],
]

test.each(spelledAlike)('%s is one network, however it is written', (address, spellings) => {
  expect(new Set(spellings.map(networkOfAddress))).toEqual(new Set([networkOfAddress(address)]))
})

test.each([
  ['192.0.2.7', '192.0.2.8'],
  ['2001:db8::1', '2001:db8:0:1::1'],
  ['2001:db8:1::', '2001:db8:0:1::'],
  ['::1', '::ffff:0.0.0.1'],
])('%s and %s are two networks', (one, other) => {
  expect(networkOfAddress(one)).not.toBe(networkOfAddress(other))
})

test.each([
  '',
  'unknown',
  '_hidden',
  '1.2.3',
  '1.2.3.4.5',
  '999.1.1.1',
  '0x7f000001',
  '2130706433',
])('%j is no address, and all of these are one network', (text) => {
  expect(networkOfAddress(text)).toBe('unknown')
})

/** One spelling of an IPv6 address: zeros left out or not, either case, brackets, port, zone. */
function spelling(groups: number[], random: () => number): string {
  const words = groups.map((group) => {
    const hex = group.toString(16)
    const padded = random() < 0.5 ? hex : hex.padStart(4, '0')
    return random() < 0.5 ? padded : padded.toUpperCase()
  })
  const from = Math.floor(random() * 8)
  let to = from
  while (groups[to] === 0) to += 1
  const text =
    to > from ? `${words.slice(0, from).join(':')}::${words.slice(to).join(':')}` : words.join(':')
  return pick([text, `${text}%eth0`, `[${text}]`, `[${text}]:443`, ` ${text}`], random)
}

test('any two spellings of two addresses in one /64 are one network', () => {
  const random = seeded(7)
  const group = () => (random() < 0.5 ? 0 : Math.floor(random() * 0x1_0000))
  const faults: string[] = []
  for (let count = 0; count < 2000; count += 1) {
    // The first group is never zero: such addresses have another meaning.
    const network = [0x2001, group(), group(), group()]
    const one = spelling([...network, group(), group(), group(), group()], random)
    const other = spelling([...network, group(), group(), group(), group()], random)
    if (networkOfAddress(one) !== networkOfAddress(other)) faults.push(`${one} ${other}`)
    if (networkOfAddress(one) === 'unknown') faults.push(one)
  }
  expect(faults).toEqual([])
})
