import { expect, type Locator, type Page } from '@playwright/test'

import { editingTexts } from '@/admin/editing/texts'
import { sessionTexts } from '@/admin/session/texts'
import { pick } from '@/tests/helpers/random'

import { type Draft, endSession, noticeOf, openForm, signInBeside, stateOf } from './editing'
import { signIn } from './panel'
import { isInForm, watchWords } from './written-words'

const t = editingTexts('de')
const session = sessionTexts('de')

type Random = () => number

/** Somebody who writes in one document, and answers whatever the panel asks. */
export class Writer {
  /** Words that stood in the form after they were typed. */
  readonly typed: string[] = []
  /** All that comparisons have shown to this person. */
  shown = ''
  private count = 0
  private isOffline = false

  constructor(
    readonly page: Page,
    private readonly role: string,
    private readonly mark: string,
    private readonly draft: Draft,
  ) {}

  async begin() {
    // A dialog may close by itself while it is being answered; nothing waits for it for ever.
    this.page.setDefaultTimeout(5000)
    this.page.setDefaultNavigationTimeout(60_000)
    await watchWords(this.page, this.mark)
    this.page.on('dialog', (question) => void question.accept())
    await openForm(this.page, this.draft)
  }

  /** Types a word that nobody has typed before. */
  async type(random: Random) {
    if (await this.isAsked()) return
    this.count += 1
    const word = `${this.mark}${String(this.count)}q`
    const field = this.page.locator(pick(['#field-title', '#field-summary', '.body-text'], random))
    const into = (await field.count()) > 0 ? field : this.body()
    try {
      await into.click({ timeout: 2000 })
      await this.page.keyboard.press('Control+End')
      await this.page.keyboard.insertText(` ${word} `)
    } catch {
      // A dialog has come up.
    }
    if ((await isInForm(this.page, word)) || !(await this.isAsked())) this.typed.push(word)
  }

  private body(): Locator {
    return this.page.locator('.rich-text-lexical [contenteditable=true]').first()
  }

  private dialog = () => this.page.locator('dialog.panel-modal[open]').last()
  private isAsked = async () => (await this.dialog().count()) > 0

  private async press(within: Locator, names: string[], random: Random) {
    const name = pick(names, random)
    await within
      .getByRole('button', { name, exact: true })
      .click({ timeout: 2000 })
      .catch(() => undefined)
  }

  /** Answers a dialog or a notice and returns what it said. `isOwn`: with the own words, so that all are stored in the end. */
  async answer(random: Random, isOwn = false): Promise<string> {
    const dialog = this.dialog()
    const text = await dialog.innerText({ timeout: 500 }).catch(() => '')
    if (text) {
      await this.answerDialog(dialog, text, random, isOwn)
      return text
    }
    const notice = noticeOf(this.page)
    if ((await notice.count()) === 0) return ''
    const said = await notice.innerText({ timeout: 500 }).catch(() => '')
    const labels = await notice.getByRole('button').allInnerTexts()
    if (labels.length > 0) {
      const first = labels.filter((label) => label !== t.discard && label !== t.undo)
      await this.press(
        notice,
        isOwn ? first.slice(0, 1) : labels.filter((x) => x !== t.discard),
        random,
      )
    }
    return labels.length > 0 ? said : ''
  }

  private async answerDialog(dialog: Locator, text: string, random: Random, isOwn: boolean) {
    if (text.includes(session.heading) || text.includes(session.otherHeading)) {
      await signInBeside(this.page, this.role).catch(() => undefined)
      return
    }
    if (text.includes(t.conflictHeading) || text.includes(t.rescuedHeading)) {
      this.shown += ` ${text}`
      const fields = await dialog.getByRole('group').all()
      for (const field of fields) {
        const choice = isOwn ? t.yours : pick([t.yours, t.storedNow, t.inForm], random)
        const radio = field.getByText(choice, { exact: true })
        await radio.click({ timeout: 1000 }).catch(() => undefined)
      }
      await this.press(dialog, isOwn || random() < 0.7 ? [t.apply] : [t.close], random)
      return
    }
    if (text.includes(session.leaveHeading)) return this.press(dialog, [session.stay], random)
    await this.press(dialog, isOwn ? [t.takeOver] : [t.takeOver, t.onlyRead], random)
  }

  async toggleNetwork() {
    this.isOffline = !this.isOffline
    await this.page.context().setOffline(this.isOffline)
  }

  loseSession = () => endSession(this.page)

  /** Opens the form again, once what was typed is stored or put aside. */
  async reload() {
    if (this.isOffline || (await this.isAsked())) return
    const last = this.typed.at(-1)
    if (last)
      await this.page
        .waitForFunction(
          (word) =>
            [window.localStorage, window.sessionStorage].some((store) =>
              Array.from({ length: store.length }, (_, at) => store.key(at) ?? '')
                .filter((key) => key !== 'test-present')
                .some((key) => store.getItem(key)?.includes(word)),
            ) || document.querySelector('dialog[open]') !== null,
          last,
          { timeout: 15_000 },
        )
        .catch(() => undefined)
    await this.open()
  }

  private async open() {
    const form = this.page.locator('form[data-form-ready="true"] #field-summary')
    await this.page.goto(this.draft.form).catch(() => undefined)
    await expect(form.or(this.page.locator('.login__form'))).toBeVisible()
    if (await form.isVisible()) return
    await signIn(this.page, this.role, new URL(this.page.url()).origin)
    await openForm(this.page, this.draft)
  }

  /** Until everything is decided and stored. */
  async finish(random: Random) {
    if (this.isOffline) await this.toggleNetwork()
    await expect(async () => {
      expect(await this.answer(random, true)).toBe('')
      await expect(stateOf(this.page)).toHaveText(/^(Gespeichert um .*)?$/, { timeout: 3000 })
      expect(await this.answer(random, true)).toBe('')
    }).toPass({ timeout: 60_000 })
  }
}
