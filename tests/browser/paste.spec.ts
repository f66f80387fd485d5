import { randomBytes } from 'node:crypto'

import { expect, type Page, test } from '@playwright/test'

import { clipboardSample, clipboardSamples, takenOver } from '@/tests/helpers/clipboard-samples'
import { editorHtml } from '@/tests/helpers/editor-html'

import { faults } from './axe'
import { makePublication, removePublication, signIn, speak } from './panel'

let id = ''
let title = ''

test.beforeEach(async ({ baseURL, page }) => {
  await signIn(page, 'admin', baseURL)
  await speak(page, 'de', baseURL)
  title = `Eingefügt ${randomBytes(4).toString('hex')}`
  id = await makePublication({ request: page.request, baseURL }, title)
  await page.goto(`/admin/collections/publications/${id}?locale=de`)
  await editorOf(page).click()
})

test.afterEach(async ({ baseURL, page }) => {
  await removePublication({ request: page.request, baseURL }, id)
})

const editorOf = (page: Page) => page.locator('.rich-text-lexical [contenteditable="true"]').first()

/** Copies HTML as another program would, and pastes it over everything in the editor. */
async function paste(page: Page, html: string): Promise<void> {
  await editorOf(page).press('Control+A')
  await page.evaluate((copied) => {
    document.addEventListener(
      'copy',
      (event) => {
        event.preventDefault()
        event.stopImmediatePropagation()
        event.clipboardData?.setData('text/html', copied)
        event.clipboardData?.setData('text/plain', 'nur Text')
      },
      { capture: true, once: true },
    )
  }, html)
  await editorOf(page).press('Control+C')
  await editorOf(page).press('Control+V')
}

/** Takes everything out of the editor, so that no sample depends on the one before. */
const empty = (page: Page) =>
  editorOf(page).evaluate((element) => {
    const { __lexicalEditor: editor } = element as unknown as {
      __lexicalEditor: {
        parseEditorState: (state: object) => object
        setEditorState: (state: object) => void
      }
    }
    const paragraph = { type: 'paragraph', version: 1, children: [], format: '', indent: 0 }
    const root = { ...paragraph, type: 'root', children: [paragraph] }
    editor.setEditorState(editor.parseEditorState({ root }))
  })

/** What stands in the editor, in the HTML of the samples. */
async function written(page: Page): Promise<string> {
  const root = await editorOf(page).evaluate((element) => {
    const { __lexicalEditor: editor } = element as unknown as {
      __lexicalEditor: { getEditorState: () => { toJSON: () => { root: object } } }
    }
    return editor.getEditorState().toJSON().root
  })
  return editorHtml(root as Parameters<typeof editorHtml>[0]).replace(/(?:<p><\/p>)+$/, '')
}

const noticeOf = (page: Page) => page.locator('.leitbild-paste-notice')

test('what office programs copy arrives with its structure', async ({ page }) => {
  test.setTimeout(120_000)
  for (const name of clipboardSamples) {
    await expect(async () => {
      await empty(page)
      expect(await written(page)).toBe('')
    }).toPass()
    await paste(page, clipboardSample(name))
    await expect.poll(() => written(page), { message: name }).toBe(takenOver[name]?.html)
  }
})

test('what could not be taken over is said, until it is closed', async ({ page }) => {
  await paste(page, clipboardSample('word-notes.html'))
  await expect(noticeOf(page)).toContainText('Kommentare.')
  await expect(noticeOf(page)).toContainText('Links auf Dateien Ihres Computers.')
  await expect(noticeOf(page)).toContainText('Fußnoten')
  await expect(noticeOf(page)).not.toContainText('Bilder')
  await noticeOf(page).getByRole('button', { name: 'Hinweis schließen' }).click()
  await expect(noticeOf(page)).toBeHidden()
})

test('a table of Word reaches visitors with caption and heads', async ({ page, request }) => {
  const change = (isAutosave: boolean) =>
    page.waitForResponse(
      (answer) =>
        answer.request().method() === 'PATCH' &&
        answer.url().includes(id) &&
        answer.url().includes('autosave=true') === isAutosave,
    )
  const saved = change(true)
  await paste(page, clipboardSample('word-table.html'))
  await expect(noticeOf(page)).toContainText('Die erste Zeile der Tabelle gilt als Kopfzeile.')
  await saved
  const published = change(false)
  await page.locator('#action-save').click()
  expect((await published).status()).toBe(200)
  const answer = await page.request.get(`/api/publications/${id}?locale=de&depth=0`)
  const { slug } = (await answer.json()) as { slug: string }
  const html = await (await request.get(`/de/publikationen/${slug}`)).text()
  expect(html).toContain('<caption>Tabelle 1: Beratungen im Jahr</caption>')
  expect(html).toContain('<th scope="col">Jahr</th>')
  expect(html).not.toMatch(/<[^>]+ style="/)
  await page.setViewportSize({ width: 320, height: 900 })
  await page.goto(`/de/publikationen/${slug}`)
  expect(await faults(page)).toEqual([])
  const wider = () => document.documentElement.scrollWidth - document.documentElement.clientWidth
  expect(await page.evaluate(wider)).toBe(0)
})

test('tables are made and changed in the toolbar', async ({ page }) => {
  const menu = page.locator('.toolbar-popup__dropdown-table').first()
  const choose = async (name: string) => {
    await menu.click()
    await page.getByRole('button', { name, exact: true }).click()
  }
  await choose('Tabelle einfügen')
  await expect(editorOf(page).locator('tr')).toHaveCount(3)
  await expect(editorOf(page).locator('th')).toHaveCount(3)
  await editorOf(page).locator('td').first().click()
  await choose('Zeile darunter')
  await expect(editorOf(page).locator('tr')).toHaveCount(4)
  await choose('Spalte als Kopfspalte')
  await expect(editorOf(page).locator('th')).toHaveCount(6)
  await editorOf(page).locator('.leitbild-table-caption').click()
  await page.keyboard.type('Was die Tabelle zeigt')
  await expect.poll(() => written(page)).toContain('caption="">Was die Tabelle zeigt</p>')
  await editorOf(page).locator('td').first().click()
  await choose('Tabelle löschen')
  await expect.poll(() => written(page)).toBe('')
})

test('shortcuts make nothing that visitors would not see', async ({ page }) => {
  await page.keyboard.press('Control+U')
  await page.keyboard.type('Unterstrichen?')
  await expect.poll(() => written(page)).toBe('<p>Unterstrichen?</p>')
  await expect(editorOf(page).locator('[class*="underline"]')).toHaveCount(0)
})
