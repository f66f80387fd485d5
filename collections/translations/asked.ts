import type { PayloadRequest } from 'payload'
import { z } from 'zod'

import { type Locale, locales } from '@/i18n/locales'
import type {
  Assign,
  Batch,
  Copy,
  Discard,
  DocumentPlace,
  Return,
  Save,
  SourceText,
} from '@/translation/api'
import { exportFormats } from '@/translation/exchange/file'
import { newerChoices } from '@/translation/exchange/newer'
import type { Publish } from '@/translation/publishing'
import { states } from '@/translation/unit'

import { refusal } from './rights'

const locale = z.enum(locales as [Locale, ...Locale[]])
const name = z.string().min(1).max(300)
const unit = z.object({ unit: name, digest: z.string().max(32), revision: z.number().int().min(0) })
const place = z.object({ locale, origin: name, document: name })
const units = z.array(name).max(10_000).optional()

/** The bodies of the endpoints; `translation/api.ts` tells what they mean. */
export const bodies = {
  save: unit.extend({
    locale,
    target: z.string().max(20_000),
    basedOn: z.object({ text: z.string().max(20_000), digest: z.string().max(32) }).optional(),
  }) satisfies z.ZodType<Save>,
  return: unit.extend({
    locale,
    comment: z.string().trim().min(1).max(2000),
  }) satisfies z.ZodType<Return>,
  discard: unit.extend({ locale }) satisfies z.ZodType<Discard>,
  batch: z.object({
    locale,
    units: z.array(unit).min(1).max(1000),
    confirmsCopies: z.boolean().optional(),
    confirmsWarnings: z.boolean().optional(),
    overrideReason: z.string().trim().min(3).max(500).optional(),
  }) satisfies z.ZodType<Batch>,
  copy: place.extend({ units }) satisfies z.ZodType<Copy>,
  assign: place.extend({
    units,
    assignee: name.nullable().optional(),
    due: z.iso.date().nullable().optional(),
  }) satisfies z.ZodType<Assign>,
  place: place satisfies z.ZodType<DocumentPlace>,
  publish: place.extend({ confirmsGaps: z.boolean().optional() }) satisfies z.ZodType<Publish>,
  sourceText: z.object({
    key: name,
    text: z.string().trim().min(1).max(20_000),
    digest: z.string().max(32),
  }) satisfies z.ZodType<SourceText>,
}

const filter = {
  state: z
    .string()
    .transform((list) => list.split(',').filter(Boolean))
    .pipe(z.array(z.enum(states)))
    .optional(),
  origin: z.string().optional(),
  document: z.string().optional(),
  assignee: z.string().optional(),
  due: z.enum(['set', 'overdue']).optional(),
  text: z.string().max(200).optional(),
}

const flag = z
  .enum(['true', 'false'])
  .default('false')
  .transform((value) => value === 'true')

/** The queries of the endpoints. */
export const queries = {
  place,
  document: place.omit({ locale: true }),
  locale: z.object({ locale }),
  units: z.object({
    locale,
    ...filter,
    page: z.coerce.number().int().min(1).default(1),
    limit: z.coerce.number().int().min(1).max(200).default(50),
  }),
  export: z.object({
    locale,
    format: z.enum(exportFormats),
    from: locale.optional(),
    addresses: flag,
    ...filter,
  }),
  import: z.object({
    preview: flag,
    goodRows: flag,
    newer: z.enum(newerChoices).optional(),
    locale: locale.optional(),
  }),
  status: z.object({ doc: z.string().regex(/^[^:]+:[^:]+$/) }),
}

const checked = <T>(req: PayloadRequest, shape: z.ZodType<T>, value: unknown): T => {
  const { data, error } = shape.safeParse(value)
  if (data !== undefined) return data
  const path = error?.issues[0]?.path.join('.') ?? ''
  throw refusal(
    req,
    400,
    `Die Angabe „${path}“ fehlt oder ist nicht gültig.`,
    `The value of “${path}” is missing or not valid.`,
  )
}

/** The checked body of a request; throws 400 in the language of the panel. */
export async function bodyOf<T>(req: PayloadRequest, shape: z.ZodType<T>): Promise<T> {
  const json: unknown = await (req.json?.() ?? Promise.resolve(null)).catch(() => null)
  return checked(req, shape, json)
}

/** The checked query of a request; throws 400 in the language of the panel. */
export const queryOf = <T>(req: PayloadRequest, shape: z.ZodType<T>): T =>
  checked(req, shape, req.query)
