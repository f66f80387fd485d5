import { rmSync } from 'node:fs'

import { type APIResponse, expect, test } from '@playwright/test'

import { copyOfSite, ownServer } from './own-server'

const paths = ['/de', '/en', '/de/publikationen', '/sitemap.xml', '/robots.txt']
const [first, second] = ['http://localhost:3999', 'https://www.beispiel.example']

test('after a change of the address, no page names the one from before', async ({ request }) => {
  test.setTimeout(180_000)
  const { environment, folder } = await copyOfSite()
  const answersAt = async (SERVER_URL: string) => {
    const { base, stop } = await ownServer(folder, { ...environment, SERVER_URL })
    const answers = []
    try {
      for (const path of paths) {
        // The first page counts: it may come before the database is connected.
        let answer: APIResponse | undefined
        const ask = async () => {
          answer = await request.get(base + path, { timeout: 60_000 }).catch(() => undefined)
          return answer?.status()
        }
        await expect.poll(ask, { timeout: 60_000 }).toBe(200)
        if (answer) answers.push({ text: await answer.text(), headers: answer.headers() })
      }
    } finally {
      await stop()
    }
    return answers
  }
  const before = await answersAt(first)
  const after = await answersAt(second)
  rmSync(folder, { recursive: true, force: true })
  const names = (answers: typeof before, address: string) =>
    answers.map(({ text }) => text.includes(address))
  expect(names(before, first)).toEqual(paths.map(() => true))
  expect(names(after, second)).toEqual(paths.map(() => true))
  expect(names(after, first)).toEqual(paths.map(() => false))
  expect(before.filter(({ headers }) => headers['strict-transport-security'])).toEqual([])
  expect(after.map(({ headers }) => headers['strict-transport-security'])).toEqual(
    paths.map(() => 'max-age=31536000; includeSubDomains'),
  )
})
