import { shortcomingOf } from '@/database/mongodb-server'

const sound = { version: '8.0.4', setName: 'rs0', namedInUrl: true }

test.each([
  ['an old version', { ...sound, version: '6.0.1' }, 'too old'],
  ['a single server', { ...sound, setName: undefined }, '--replSet'],
  ['a set that the URL does not name', { ...sound, namedInUrl: false }, 'replicaSet=rs0'],
])('%s is refused with what to do', (_, server, remedy) => {
  expect(shortcomingOf(server)).toContain(remedy)
})

test('a replica set that the URL names is taken', () => {
  expect(shortcomingOf(sound)).toBeUndefined()
})
