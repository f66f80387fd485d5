import { createHash } from 'node:crypto'

import { locales } from '@/i18n/locales'
import de from '@/messages/de.json'
import en from '@/messages/en.json'

import { everywhere, keptPagePolicy, neverKept } from './headers'
import type { Made } from './kept-page'

const texts = { de: de.errors, en: en.errors }

const style =
  ':root{color-scheme:light dark}body{font:1.125rem/1.6 system-ui,sans-serif;max-width:40rem;margin:3rem auto;padding:0 1rem}'

const parts = locales.map((locale) => {
  const { failed, failedText, toHome } = texts[locale]
  return `<section lang="${locale}"><h1>${failed}</h1><p>${failedText}</p><p><a href="/${locale}">${toHome}</a></p></section>`
})

const html = `<!doctype html><html lang="${locales[0] ?? 'de'}"><head><meta charset="utf-8"><meta name="viewport" content="width=device-width"><meta name="robots" content="noindex"><title>${locales.map((locale) => texts[locale].failed).join(' · ')}</title><style>${style}</style></head><body><main>${parts.join('')}</main></body></html>`

const digest = `'sha256-${createHash('sha256').update(style).digest('base64')}'`

/** What visitors read, in every language, while a page cannot be made. It needs no database, and nobody keeps it. */
export const unavailable = (serverUrl: string): Made => ({
  status: 503,
  headers: {
    ...everywhere(serverUrl),
    'Content-Type': 'text/html; charset=utf-8',
    'Content-Security-Policy': keptPagePolicy([digest], []),
    'Cache-Control': neverKept,
    'Retry-After': '10',
  },
  body: Buffer.from(html),
})
