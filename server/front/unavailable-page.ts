import { createHash } from 'node:crypto'

import { defaultLocale, locales } from '@/i18n/locales'
import { messagesOf } from '@/i18n/messages'

import { securityHeaders, cachedPagePolicy, noStore } from '@/server/headers'
import type { RenderedPage } from '@/server/cache/cached-page'

// A small copy of the site's look. The real style sheet comes from the build; this page depends on nothing.
const style = `
:root{color-scheme:light dark;--paper:#fbf7f0;--ink:#14211f;--accent:#0f4f54;--on-accent:#fbf7f0}
@media(prefers-color-scheme:dark){:root{--paper:#0b2225;--ink:#f3eee4;--accent:#93d2ca;--on-accent:#07211f}}
body{margin:0;border-block-start:6px solid var(--accent);background:var(--paper);color:var(--ink);font:1.0625rem/1.6 system-ui,sans-serif}
main{max-width:42rem;margin:0 auto;padding:clamp(1.5rem,4vw,3.5rem) 1.25rem}
section{margin-block-end:3rem}
header{padding-inline-start:1.1rem;border-inline-start:3px solid var(--accent)}
h1{margin:0;font:700 clamp(1.5rem,1.15rem + 2vw,2.25rem)/1.15 system-ui,sans-serif;text-wrap:balance}
p{margin:.75rem 0}
nav{display:flex;flex-wrap:wrap;align-items:center;gap:.5rem 1.5rem;margin-block-start:1.5rem}
a{color:var(--accent);text-underline-offset:.2em}
a[href=""]{padding:.6rem 1.1rem;border-radius:3px;background:var(--accent);color:var(--on-accent);font-weight:600;text-decoration:none}
:focus-visible{outline:3px solid;outline-offset:3px}
`

async function html(): Promise<string> {
  const texts = await Promise.all(
    locales.map(async (locale) => ({ locale, ...(await messagesOf(locale)).errors })),
  )
  const title = texts.map(({ failed }) => failed).join(' · ')
  const parts = texts.map(
    ({ again, failed, failedText, locale, toHome }) =>
      `<section lang="${locale}"><header><h1>${failed}</h1><p>${failedText}</p></header><nav aria-label="${failed}"><a href="">${again}</a><a href="/${locale}">${toHome}</a></nav></section>`,
  )
  return `<!doctype html><html lang="${defaultLocale}"><head><meta charset="utf-8"><meta name="viewport" content="width=device-width,initial-scale=1"><meta name="robots" content="noindex"><title>${title}</title><style>${style}</style></head><body><main>${parts.join('')}</main></body></html>`
}

const digest = `'sha256-${createHash('sha256').update(style).digest('base64')}'`

/** The page for visitors while a page cannot be rendered, in every language. It needs no database; nobody may store it. */
export const unavailablePage = async (serverUrl: string): Promise<RenderedPage> => ({
  status: 503,
  headers: {
    ...securityHeaders(serverUrl),
    'Content-Type': 'text/html; charset=utf-8',
    'Content-Security-Policy': cachedPagePolicy([digest], []),
    'Cache-Control': noStore,
    'Retry-After': '10',
  },
  body: Buffer.from(await html()),
})
