import { leaveScript } from '@/components/leave/script'

test('the script of the way out stays small', () => {
  expect(Buffer.byteLength(leaveScript)).toBeLessThanOrEqual(3000)
})

test('it stores nothing and asks nothing of a server', () => {
  expect(leaveScript).not.toMatch(/cookie|Storage|fetch|XMLHttp|sendBeacon|caches|indexedDB/)
})

test('nothing in it ends the element that holds it', () => {
  expect(leaveScript).not.toMatch(/<\/?script|<!--/i)
})
