import { TYPE } from '@formatjs/icu-messageformat-parser'
import { createTranslator } from 'next-intl'

import type { Locale } from '@/i18n/locales'
import { timeZone } from '@/i18n/time-zone'
import { everyElement, parseIcu, pluralsOf, selectsOf } from '@/translation/checks/icu'

type Value = string | number | Date
export type Sample = { name: string; text: string | null }

const counts = [...Array.from({ length: 201 }, (_, count) => count), 1.5]

/** A number for each form that a language counts with, and each that a text names (`=0`). */
function numbersOf(locale: Locale, exact: string[]): number[] {
  const rules = new Intl.PluralRules(locale)
  const first = new Map<string, number>()
  for (const count of counts)
    if (!exact.includes(`=${count}`) && !first.has(rules.select(count)))
      first.set(rules.select(count), count)
  const named = exact.filter((form) => form.startsWith('=')).map((form) => Number(form.slice(1)))
  return [...new Set([...named, ...first.values()])].sort((a, b) => a - b)
}

const plain: Partial<Record<TYPE, Value>> = {
  [TYPE.number]: 1234,
  [TYPE.date]: new Date('2026-10-18T10:00:00Z'),
  [TYPE.time]: new Date('2026-10-18T10:00:00Z'),
}

type Variant = { name: string; values: Record<string, Value> }

/** One set of values for each branch of a text; a single one when it has none. */
function variantsOf(text: string, locale: Locale): Variant[] | null {
  const parsed = parseIcu(text)
  if (!('elements' in parsed)) return null
  const values: Record<string, Value> = {}
  for (const element of everyElement(parsed.elements)) {
    if (element.type === TYPE.literal || element.type === TYPE.pound || element.type === TYPE.tag)
      continue
    values[element.value] = plain[element.type] ?? `‹${element.value}›`
  }
  const branches: [string, Value[]][] = [
    ...pluralsOf(text).map(({ options, value }): [string, Value[]] => [
      value,
      numbersOf(locale, Object.keys(options)),
    ]),
    ...selectsOf(text).map(({ options, value }): [string, Value[]] => [
      value,
      Object.keys(options),
    ]),
  ]
  for (const [name, [first]] of branches) if (first !== undefined) values[name] = first
  if (branches.length === 0) return [{ name: '', values }]
  return branches.flatMap(([name, each]) =>
    each.map((value) => ({
      name: `${name} = ${value.toString()}`,
      values: { ...values, [name]: value },
    })),
  )
}

/** An interface text as visitors read it, once for each of its branches; null when it cannot be read. */
export function samplesOf(text: string, locale: Locale): Sample[] | null {
  const variants = variantsOf(text, locale)
  if (!variants) return null
  const tags = [...text.matchAll(/<(\w+)>/g)].map(([, name = '']) => name)
  const inside = Object.fromEntries(tags.map((name) => [name, (words: string) => words]))
  return variants.map(({ name, values }) => {
    const faults: unknown[] = []
    const t = createTranslator({
      locale,
      messages: { text },
      onError: (fault) => faults.push(fault),
      timeZone,
    })
    const read = t.markup('text', { ...values, ...inside })
    return { name, text: faults.length > 0 ? null : read }
  })
}
