import { z } from 'zod'

import { isFinished, timeOf, type ExchangeFile, type FileRow } from './file'
import { readNested } from './read-nested'
import { reason, Refusal } from './refusal'
import { jsonMark } from './write-json'

const schema = z.object({
  format: z.literal(jsonMark),
  version: z.literal(1),
  from: z.string(),
  to: z.string(),
  exported: z.string().optional(),
  units: z.array(z.unknown()),
})

const unitSchema = z.object({
  id: z.string(),
  source: z.string(),
  target: z.string(),
  state: z.string().optional(),
})

/** What is wrong with a value, as the detail of a reason. */
const detailOf = ({ issues: [issue] }: z.ZodError) => ({
  detail: `${issue?.path.join('.') ?? ''}: ${issue?.message ?? ''}`,
})

const lineAt = (text: string, at: number) => text.slice(0, at).split('\n').length

function parsed(text: string): unknown {
  try {
    return JSON.parse(text) as unknown
  } catch (error) {
    const { message } = error as Error
    const place = /position (\d+)/.exec(message)?.[1]
    const line = lineAt(text, place ? Number(place) : text.length)
    throw new Refusal(line, 'syntax', { detail: message })
  }
}

const idInText = /"id"\s*:\s*("(?:[^"\\]|\\.)*")/g

/** The line on which each id stands first. */
function idLines(text: string): Map<unknown, number> {
  const lines = new Map<unknown, number>()
  let line = 1
  let end = 0
  for (const { 1: id = '""', index } of text.matchAll(idInText)) {
    line += text.slice(end, index).split('\n').length - 1
    end = index
    const name: unknown = JSON.parse(id)
    if (!lines.has(name)) lines.set(name, line)
  }
  return lines
}

const isNested = (value: unknown) =>
  typeof value === 'object' && value !== null && !Array.isArray(value) && !('format' in value)

/** Reads our JSON, of which what else stands in it is left alone, and the nested one of other programs. */
export function readJson(text: string): ExchangeFile {
  const value = parsed(text)
  if (isNested(value)) return readNested(text)
  const result = schema.safeParse(value)
  if (!result.success) throw new Refusal(1, 'syntax', detailOf(result.error))
  const { exported, from, to, units } = result.data
  const lines = idLines(text)
  let line = 1
  const rows = units.map((given): FileRow => {
    const { data, error } = unitSchema.safeParse(given)
    const { id = '' } = z.object({ id: z.string() }).partial().safeParse(given).data ?? {}
    // A unit without a readable id stands behind the one before it.
    line = lines.get(id) ?? line
    if (error)
      return {
        line,
        id,
        source: '',
        target: '',
        isDone: false,
        fault: reason('syntax', detailOf(error)),
      }
    const { source, state = '', target } = data
    return { line, id, source, target, isDone: isFinished(state) }
  })
  return { format: 'json', from, to, exportedAt: timeOf(exported), rows }
}
