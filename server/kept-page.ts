import { createHash } from 'node:crypto'
import { promisify } from 'node:util'
import { brotliCompress, constants, gzip } from 'node:zlib'

import type { Generation } from '@/lib/content-marks'

import type { Headers } from './headers'

export const codings = ['br', 'gzip', 'identity'] as const

/** How the bytes of an answer are written down for the network. */
export type Coding = (typeof codings)[number]

/** One way in which a kept page is sent: its tag, its headers in Node's flat form, its bytes. */
export type Variant = { tag: string; head: string[]; unchanged: string[]; body: Buffer }

/** What was made for a key, ready to be sent. `bytes` is the memory that it takes. */
export type Kept = {
  status: number
  variants: Partial<Record<Coding, Variant>>
  bytes: number
  generation: Generation
  /** Made for an address that somebody made up. */
  isMadeUp?: boolean
}

/** An answer as it was made, before it is written down in each coding. */
export type Made = { status: number; headers: Headers; body: Buffer; isMadeUp?: boolean }

const brotli = promisify(brotliCompress)
const zip = promisify(gzip)

const isText = (type: string) => /^(text\/|application\/(json|xml|manifest)|image\/svg)/.test(type)

const pack: Record<Coding, (body: Buffer) => Promise<Buffer>> = {
  // Pages are made while visitors wait: a list takes 2 ms at 8, 18 ms at 9 for 0.1 % fewer bytes, 44 ms at 11 for 8 %.
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

/** Writes an answer down once in every coding that makes it smaller, with a strong tag for each. */
export async function keep(made: Made, generation: Generation): Promise<Kept> {
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
  const variants = Object.fromEntries(packed) as Kept['variants']
  const bytes = packed.reduce((sum, [, each]) => sum + each.body.length + 2000, 0)
  return { status, variants, bytes, generation, ...(isMadeUp ? { isMadeUp } : {}) }
}

const vary = (before: string | undefined) => [before, 'Accept-Encoding'].filter(Boolean).join(', ')
