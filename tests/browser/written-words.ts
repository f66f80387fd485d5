import type { Page } from '@playwright/test'

const keys = { broken: 'test-broken', present: 'test-present', stored: 'test-stored' }

/**
 * Watches in the page itself, so that nothing comes between: which words of `mark` the server has acknowledged, which
 * ones stand in the form, and whether the bar ever says that all is saved while one of them is not.
 */
export async function watchWords(page: Page, mark: string): Promise<void> {
  await page.addInitScript(
    ({ keys: { broken, present, stored }, mark: of }) => {
      const pattern = new RegExp(`\\b${of}\\d+q\\b`, 'g')
      const wordsIn = (text: string): string[] => text.match(pattern) ?? []
      const read = (key: string) => (localStorage.getItem(key) ?? '').split(' ').filter(Boolean)
      const add = (key: string, words: string[]) => {
        localStorage.setItem(key, [...new Set([...read(key), ...words])].join(' '))
      }
      const plain = window.fetch.bind(window)
      window.fetch = async (input, init = {}) => {
        const answer = await plain(input, init)
        const url = input instanceof Request ? input.url : input.toString()
        if (!answer.ok || !url.includes('/api/focus-areas/')) return answer
        const { body, method = 'GET' } = init
        const sent = body instanceof FormData ? body.get('_payload') : body
        const text = method.toUpperCase() === 'GET' ? await answer.clone().text() : sent
        if (typeof text === 'string') add(stored, wordsIn(text))
        return answer
      }
      const look = () => {
        const fields = '#field-title, #field-summary'
        const inputs = [...document.querySelectorAll<HTMLInputElement>(fields)]
        const texts = [...document.querySelectorAll('.rich-text-lexical [contenteditable]')]
        const text = [...inputs.map(({ value }) => value), ...texts.map((each) => each.textContent)]
        const words = wordsIn(text.join(' '))
        localStorage.setItem(present, words.join(' '))
        const bar = document.querySelector('.editing-state')?.textContent ?? ''
        const known = read(stored)
        if (bar.includes('Gespeichert um'))
          add(
            broken,
            words.filter((word) => !known.includes(word)),
          )
      }
      setInterval(look, 20)
    },
    { keys, mark },
  )
}

const wordsAt = (page: Page, key: string) =>
  page.evaluate((of) => (localStorage.getItem(of) ?? '').split(' ').filter(Boolean), key)

/** Whether a word stands in a field of the form now. */
export const isInForm = async (page: Page, word: string): Promise<boolean> => {
  // One look of the watch lies between.
  await page.evaluate(() => new Promise((resolve) => setTimeout(resolve, 50)))
  return (await wordsAt(page, keys.present)).includes(word)
}

/** The words that the bar took for saved before the server had acknowledged them. */
export const falselySaved = (page: Page): Promise<string[]> => wordsAt(page, keys.broken)
