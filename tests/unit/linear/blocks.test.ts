import { align } from '@/translation/ledger/align'
import { growthOf } from '@/tests/helpers/growth'

const blocks = (text: string, name: string) =>
  text
    .split('\n')
    .map((line, index) => ({ id: `${name}${index}`, role: 'paragraph', text: `${name} ${line}` }))

const lines = (line: (index: number) => string) => (length: number) =>
  Array.from({ length: length / 10 }, (_, index) => line(index).padEnd(9, 'x')).join('\n')

const differing = lines((index) => `w${index.toString(36)}`)
const alike = lines(() => 'a')

test.each<[string, (length: number) => string, (text: string) => unknown]>([
  ['blocks that stay', differing, (text) => align(blocks(text, 'a'), blocks(text, 'a'))],
  ['blocks that all change', differing, (text) => align(blocks(text, 'a'), blocks(text, 'b'))],
  ['blocks that move', differing, (text) => align(blocks(text, 'a'), blocks(text, 'a').reverse())],
  ['blocks that read the same', alike, (text) => align(blocks(text, 'a'), blocks(text, 'a'))],
  ['blocks that all became the same', alike, (text) => align(blocks(text, 'a'), blocks(text, 'b'))],
])(
  'pairing %s takes linear time',
  (_, text, work) => {
    expect(growthOf(work, text)).toBeLessThanOrEqual(3)
  },
  300_000,
)
