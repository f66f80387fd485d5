// How the desk works with a document of many texts in a browser, on a database of its own:
// node --import tsx bench/translation/long-document.mjs [--texts 2000]
import { performance } from 'node:perf_hooks'
import { parseArgs } from 'node:util'

import { seedText } from '@/seed/rich-text'

import { say } from '../../scripts/steps/say.mjs'

import { ownSite } from './own-site.mjs'

const { values } = parseArgs({ options: { texts: { type: 'string', default: '2000' } } })
const count = Number(values.texts)
const { address, as, close } = await ownSite('long')
const headers = { origin: address }

const editor = await as('editor')
const paragraphs = Array.from({ length: count - 1 }, (_, at) => `Absatz Nummer ${at + 1}.`)
const made = await editor.request.post('/api/pages?locale=de&depth=0', {
  data: { title: 'Langer Text', body: seedText(paragraphs, () => ''), _status: 'published' },
  headers,
})
const { doc } = await made.json()
const place = { origin: 'pages', document: doc.id, locale: 'en' }
const desk = `/admin/translations/pages/${doc.id}/en`

/** All units as the desk knows them now. */
async function itemsOf(page) {
  const query = new URLSearchParams(place)
  const response = await page.request.get(`/api/translations/document?${query}`, { headers })
  return (await response.json()).items
}

/** Gives the texts translations of the translator, as drafts. */
async function translate(page) {
  const units = (await itemsOf(page))
    .filter(({ unit }) => unit.kind !== 'slug')
    .map(({ unit: { id, source } }) => ({
      id,
      source: source.text,
      target: source.text.replace('Absatz Nummer', 'Paragraph number').replace('Langer', 'Long'),
    }))
  const file = { format: 'leitbild-translations', version: 1, from: 'de', to: 'en', units }
  const response = await page.request.post('/api/translations/import', {
    data: Buffer.from(JSON.stringify(file)),
    headers: { ...headers, 'content-type': 'application/octet-stream' },
  })
  say(`drafts imported: ${(await response.json()).counts.new}`)
}

const median = (times) => times.sort((one, other) => one - other)[Math.floor(times.length / 2)]

/** Says how long something takes, the median of `rounds`, and whether that is within the bar. */
async function measured(name, bar, rounds, act) {
  const times = []
  for (let round = 0; round < rounds; round += 1) times.push(await act(round))
  const worst = Math.max(...times)
  const middle = median(times)
  const verdict = middle <= bar ? 'holds' : 'DOES NOT HOLD'
  say(
    `${name}: median ${middle.toFixed(0)} ms, at most ${worst.toFixed(0)} ms (bar ${bar}): ${verdict}`,
  )
}

const since = async (act) => {
  const start = performance.now()
  await act()
  return performance.now() - start
}

const translator = await as('translator')
await translate(translator)
const open = async (page) => {
  await page.goto(desk)
  await page
    .locator('.desk-unit')
    .nth(count - 1)
    .waitFor({ state: 'attached' })
  await page.locator('.desk-unit textarea').first().waitFor()
}
await open(translator)
await measured('open', 2000, 5, () => since(() => open(translator)))

/** Milliseconds from each of 20 keys to the frame after it, within the page. */
async function keys(page, field) {
  await field.click()
  await page.evaluate(() => {
    window.keys = []
    addEventListener(
      'keydown',
      ({ timeStamp }) =>
        requestAnimationFrame(() =>
          setTimeout(() => window.keys.push(performance.now() - timeStamp)),
        ),
      { capture: true },
    )
  })
  await page.keyboard.type('Twenty letters more.', { delay: 100 })
  await page.waitForFunction(() => window.keys.length >= 20)
  return page.evaluate(() => window.keys)
}
for (const at of [5, Math.floor(count / 2), count - 2]) {
  const field = translator.locator('.desk-unit').nth(at).locator('.desk-field textarea')
  await field.scrollIntoViewIfNeeded()
  const times = await keys(translator, field)
  await measured(`a key in text ${at}`, 50, times.length, (round) => times[round])
  await open(translator)
}

/** Milliseconds until the list has been drawn with another number of shown texts. */
const narrowing = (page, act) =>
  page.evaluate(async ([selector, value]) => {
    const field = document.querySelector(selector)
    const proto = field.tagName === 'SELECT' ? HTMLSelectElement : HTMLInputElement
    const list = document.querySelector('.desk-list')
    const start = performance.now()
    const changed = new Promise((resolve) =>
      new MutationObserver((_, observer) => (observer.disconnect(), resolve())).observe(list, {
        subtree: true,
        attributeFilter: ['hidden'],
      }),
    )
    Object.getOwnPropertyDescriptor(proto.prototype, 'value').set.call(field, value)
    field.dispatchEvent(
      new Event(field.tagName === 'SELECT' ? 'change' : 'input', { bubbles: true }),
    )
    await changed
    await new Promise((resolve) => requestAnimationFrame(() => setTimeout(resolve)))
    return performance.now() - start
  }, act)
const state = '.desk-filters[role=search] select'
const search = '.desk-filters[role=search] input[type=search]'
await measured('filter by state', 300, 6, (round) =>
  narrowing(translator, [state, round % 2 ? '' : 'missing']),
)
await measured('search', 300, 6, (round) =>
  narrowing(translator, [search, round % 2 ? '' : 'nummer 199']),
)

/** Presses the button with this name and waits for the answer about all texts. */
async function bulk(page, name) {
  await open(page)
  const took = await since(async () => {
    await page.getByRole('button', { name }).click()
    await page.getByText(/^\d+ done[.,]|^Erledigt: \d+/).waitFor({ timeout: 600_000 })
  })
  const told = await page.locator('.desk-notice').textContent()
  say(`${name}: ${(took / 1000).toFixed(1)} s, “${told}”`)
}
const english = [{ name: 'leitbild-lng', value: 'en', url: address }]
await translator.context().addCookies(english)
await bulk(translator, 'Send all drafts to review')
const reviewer = await as('reviewer')
await reviewer.context().addCookies(english)
await bulk(reviewer, 'Approve all in review')
await close()
