import { expect, test } from '@playwright/test'

import { pick, seeded } from '@/tests/helpers/random'

import { makeDraft, removeDraft, stored } from './editing'
import { as, signIn } from './panel'
import { Writer } from './writer'
import { falselySaved } from './written-words'

const minutes = Number(process.env['EDITING_MINUTES'] ?? 0.4)
const seed = Number(process.env['EDITING_SEED'] ?? 13)

test.describe.configure({ timeout: minutes * 60_000 + 300_000 })

const say = (line: string) => process.stdout.write(`${line}\n`)

type Act = 'answer' | 'lose' | 'network' | 'reload' | 'type'

/** How often each act comes up, of 100. */
const acts: Record<Act, number> = { type: 52, answer: 36, network: 5, lose: 3, reload: 4 }
const deck = Object.entries(acts).flatMap(([act, often]) => Array<Act>(often).fill(act as Act))

test('two people write in one document, and no word is lost without being shown', async ({
  baseURL,
  browser,
}) => {
  say(`two writers: EDITING_SEED=${String(seed)} EDITING_MINUTES=${String(minutes)}`)
  const random = seeded(seed)
  const pages = [
    await as(browser, 'editor', 'de', baseURL),
    await as(browser, 'admin', 'de', baseURL),
  ] as const
  const [page, other] = pages
  const draft = await makeDraft(page, baseURL)
  const writers = [
    new Writer(page, 'editor', 'ed', draft),
    new Writer(other, 'admin', 'ad', draft),
  ] as const
  for (const writer of writers) await writer.begin()

  const end = Date.now() + minutes * 60_000
  while (Date.now() < end) {
    const writer = pick(writers, random)
    const act = pick(deck, random)
    if (act === 'type') await writer.type(random)
    else if (act === 'answer') await writer.answer(random)
    else if (act === 'network') await writer.toggleNetwork()
    else if (act === 'lose') await writer.loseSession()
    else await writer.reload()
  }
  for (const writer of writers) await writer.finish(random)

  await signIn(other, 'admin', baseURL)
  const inTheEnd = JSON.stringify(await stored(other, draft, baseURL))
  const falsely = await Promise.all(pages.map(falselySaved))
  const shown = writers.map((writer) => writer.shown).join(' ')
  const typed = writers.flatMap((writer) => writer.typed)
  const has = (text: string, word: string) => new RegExp(`\\b${word}\\b`).test(text)
  const lost = typed.filter((word) => !has(inTheEnd, word) && !has(shown, word))
  say(
    `two writers: ${String(typed.length)} words typed, ${String(typed.filter((w) => has(inTheEnd, w)).length)} stored in the end, ${String(lost.length)} lost`,
  )
  expect(falsely.flat()).toEqual([])
  expect(lost).toEqual([])
  expect(typed.length).toBeGreaterThan(3)
  await removeDraft(other, draft, baseURL)
  for (const each of pages) await each.close()
})
