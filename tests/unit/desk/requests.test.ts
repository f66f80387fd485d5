/** @jest-environment jsdom */
import { jest } from '@jest/globals'

import { tell } from '@/admin/translations/requests'

/** How a request with such a text is sent. */
async function sentWith(text: string) {
  const sent: RequestInit[] = []
  globalThis.fetch = jest.fn((_: unknown, init?: RequestInit) => {
    sent.push(init ?? {})
    return Promise.resolve({ ok: true, json: () => Promise.resolve({}) })
  }) as unknown as typeof fetch
  await tell('save', { text })
  return sent[0]?.keepalive
}

test('what is saved goes through when the page is left', async () => {
  expect(await sentWith('a'.repeat(50_000))).toBe(true)
})

test.each([
  ['letters', 'a'.repeat(65_536)],
  ['bytes', 'ع'.repeat(33_000)],
])(
  'a request of more %s than browsers allow is sent without outliving its page',
  async (_, text) => {
    expect(await sentWith(text)).toBe(false)
  },
)
