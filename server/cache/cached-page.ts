import { createHash } from 'node:crypto'
import { promisify } from 'node:util'
import { brotliCompress, constants, gzip } from 'node:zlib'

import type { ContentVersion } from '@/lib/content-marks'

import type { Headers } from '@/server/headers'

export const codings = ['br', 'gzip', 'identity'] as const

/** Content codings of an answer (RFC 9110 §8.4.1). */
export type Coding = (typeof codings)[number]

/** A cached page in one coding: its ETag, its headers in Node's flat form, its bytes. `unchanged` are the headers of a 304. */
export type Variant = { tag: string; head: string[]; unchanged: string[]; body: Buffer }

/** An encoded answer, ready to be sent. `bytes` is the memory that it takes. */
export type CachedPage = {
  status: number
  variants: Partial<Record<Coding, Variant>>
  bytes: number
  version: ContentVersion
  /** The address has made-up parameters; there are endless such addresses. */
  isMadeUp?: boolean
}

/** A rendered answer before it is encoded. */
export type RenderedPage = { status: number; headers: Headers; body: Buffer; isMadeUp?: boolean }

const brotli = promisify(brotliCompress)
const zip = promisify(gzip)

const isText = (type: string) =>
  /^(text\/|application\/(json|xml|manifest|x-bibtex|x-research|[\w.-]+\+(json|xml))|image\/svg)/.test(
    type,
  )

const pack: Record<Coding, (body: Buffer) => Promise<Buffer>> = {
  // Visitors wait for this. A list takes 2 ms at quality 8, 18 ms at 9 (0.1 % smaller), 44 ms at 11 (8 % smaller).
  br: (body) =>
    brotli(body, {
      params: {
        [constants.BROTLI_PARAM_QUALITY]: 8,
        [constants.BROTLI_PARAM_SIZE_HINT]: body.length,
      },
    }),
  gzip: (body) => zip(body, { level: 9 }),
  identity: (body) => Promise.resolve(body),
}

function variant(coding: Coding, digest: string, headers: Headers, body: Buffer): Variant {
  const tag = coding === 'identity' ? `"${digest}"` : `"${digest}-${coding}"`
  const common = { ...headers, ETag: tag }
  const flat = (all: Headers) => Object.entries(all).flat()
  return {
    tag,
    body,
    unchanged: flat(common),
    head: flat({
      ...common,
      ...(coding === 'identity' ? {} : { 'Content-Encoding': coding }),
      'Content-Length': body.length.toString(),
    }),
  }
}

/** Encodes an answer once in every coding, with a strong ETag for each. */
export async function encodePage(made: RenderedPage, version: ContentVersion): Promise<CachedPage> {
  const { body, headers, isMadeUp, status } = made
  const digest = createHash('sha256')
    .update(JSON.stringify([status, headers]))
    .update(body)
    .digest('base64url')
    .slice(0, 22)
  const packs = isText(headers['Content-Type'] ?? '') && body.length > 0
  const all = packs ? { ...headers, Vary: vary(headers['Vary']) } : headers
  const packed = await Promise.all(
    (packs ? codings : (['identity'] as const)).map(
      async (coding) => [coding, variant(coding, digest, all, await pack[coding](body))] as const,
    ),
  )
  const variants = Object.fromEntries(packed) as CachedPage['variants']
  const bytes = packed.reduce((sum, [, each]) => sum + each.body.length + 2000, 0)
  return { status, variants, bytes, version, ...(isMadeUp ? { isMadeUp } : {}) }
}

const vary = (before: string | undefined) => [before, 'Accept-Encoding'].filter(Boolean).join(', ')
