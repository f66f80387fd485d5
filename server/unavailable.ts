import { createHash } from 'node:crypto'

import { defaultLocale, locales } from '@/i18n/locales'
import { messagesOf } from '@/i18n/messages'

import { everywhere, keptPagePolicy, neverKept } from './headers'
import type { Made } from './kept-page'

const style =
  ':root{color-scheme:light dark}body{font:1.125rem/1.6 system-ui,sans-serif;max-width:40rem;margin:3rem auto;padding:0 1rem}'

async function html(): Promise<string> {
  const texts = await Promise.all(
    locales.map(async (locale) => ({ locale, ...(await messagesOf(locale)).errors })),
  )
  const title = texts.map(({ failed }) => failed).join(' · ')
  const parts = texts.map(
    ({ failed, failedText, locale, toHome }) =>
      `<section lang="${locale}"><h1>${failed}</h1><p>${failedText}</p><p><a href="/${locale}">${toHome}</a></p></section>`,
  )
  return `<!doctype html><html lang="${defaultLocale}"><head><meta charset="utf-8"><meta name="viewport" content="width=device-width"><meta name="robots" content="noindex"><title>${title}</title><style>${style}</style></head><body><main>${parts.join('')}</main></body></html>`
}

const digest = `'sha256-${createHash('sha256').update(style).digest('base64')}'`

/** What visitors read, in every language, while a page cannot be made. It needs no database, and nobody keeps it. */
export const unavailable = async (serverUrl: string): Promise<Made> => ({
  status: 503,
  headers: {
    ...everywhere(serverUrl),
    'Content-Type': 'text/html; charset=utf-8',
    'Content-Security-Policy': keptPagePolicy([digest], []),
    'Cache-Control': neverKept,
    'Retry-After': '10',
  },
  body: Buffer.from(await html()),
})
