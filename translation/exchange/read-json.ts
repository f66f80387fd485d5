import { z } from 'zod'

import { isFinished, type ExchangeFile } from './file'
import { Refusal } from './refusal'
import { jsonMark } from './write-json'

const schema = z.object({
  format: z.literal(jsonMark),
  version: z.literal(1),
  from: z.string(),
  to: z.string(),
  units: z.array(
    z.object({
      id: z.string(),
      source: z.string(),
      target: z.string(),
      state: z.string().optional(),
    }),
  ),
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

/** Reads our JSON; what else stands in it is left alone. */
export function readJson(text: string): ExchangeFile {
  const result = schema.safeParse(parsed(text))
  if (!result.success) {
    const [issue] = result.error.issues
    const detail = `${issue?.path.join('.') ?? ''}: ${issue?.message ?? ''}`
    throw new Refusal(1, 'syntax', { detail })
  }
  const { from, to, units } = result.data
  const lines = idLines(text)
  const rows = units.map(({ id, source, target, state = '' }) => ({
    line: lines.get(id) ?? 1,
    id,
    source,
    target,
    isDone: isFinished(state),
  }))
  return { format: 'json', from, to, rows }
}
