import { boundedMap } from '@/server/cache/bounded-map'

const page = (bytes: number) => ({ bytes })

test('what was asked for least recently goes first', () => {
  const gone: string[] = []
  const map = boundedMap(30, (key) => gone.push(key))
  map.set('a', page(9))
  map.set('b', page(9))
  map.get('a')
  map.set('c', page(9))
  map.set('d', page(9))
  expect(gone).toEqual(['b'])
  expect(map.entries().map(([key]) => key)).toEqual(['a', 'c', 'd'])
})

test('it never holds more bytes than its limit, keys included', () => {
  const map = boundedMap(1000)
  for (let index = 0; index < 500; index += 1) map.set(`key-${index.toString()}`, page(index))
  expect(map.bytes()).toBeLessThanOrEqual(1000)
  expect(map.bytes()).toBe(
    map.entries().reduce((sum, [key, { bytes }]) => sum + key.length + bytes, 0),
  )
})

test('a value that is larger alone is not kept, and replaces what was there', () => {
  const map = boundedMap(10)
  map.set('a', page(5))
  map.set('a', page(50))
  expect(map.get('a')).toBeUndefined()
  expect(map.bytes()).toBe(0)
})

test('setting a key again counts it once', () => {
  const map = boundedMap(100)
  map.set('a', page(40))
  map.set('a', page(20))
  expect(map.bytes()).toBe(21)
  map.delete('a')
  expect(map.bytes()).toBe(0)
})
