import {
  parse,
  TYPE,
  type MessageFormatElement,
  type PluralElement,
  type SelectElement,
} from '@formatjs/icu-messageformat-parser'

import { isBlank } from '@/lib/blank'
import { plainWords, thing } from '@/translation/markup'

export type Parsed = { elements: MessageFormatElement[] } | { fault: string; at: number }

/** An interface text as a tree; a fault is named in the parser's words with its place in characters. */
export function parseIcu(text: string): Parsed {
  try {
    return { elements: parse(text, { requiresOtherClause: true }) }
  } catch (error) {
    const { message, location } = error as SyntaxError & {
      location?: { start: { offset: number } }
    }
    return { fault: message.replaceAll('_', ' ').toLowerCase(), at: location?.start.offset ?? 0 }
  }
}

/** Every element of a text, those within branches and tags too. */
export function everyElement(elements: readonly MessageFormatElement[]): MessageFormatElement[] {
  return elements.flatMap((element) => {
    if (element.type === TYPE.tag) return [element, ...everyElement(element.children)]
    if (element.type !== TYPE.plural && element.type !== TYPE.select) return [element]
    const branches = Object.values(element.options)
    return [element, ...branches.flatMap(({ value }) => everyElement(value))]
  })
}

const elementsOf = (text: string): MessageFormatElement[] => {
  const parsed = parseIcu(text)
  return 'elements' in parsed ? everyElement(parsed.elements) : []
}

/** The names of a text's arguments and tags (`<name>`), each once. */
export const argumentNames = (text: string): string[] => {
  const named = elementsOf(text).flatMap((element) => {
    if (element.type === TYPE.literal || element.type === TYPE.pound) return []
    return element.type === TYPE.tag ? `<${element.value}>` : element.value
  })
  return [...new Set(named)]
}

export const pluralsOf = (text: string): PluralElement[] =>
  elementsOf(text).filter((element) => element.type === TYPE.plural)

export const selectsOf = (text: string): SelectElement[] =>
  elementsOf(text).filter((element) => element.type === TYPE.select)

function literal(elements: readonly MessageFormatElement[]): string {
  const words = elements.map((element) => {
    if (element.type === TYPE.literal) return element.value
    if (element.type === TYPE.tag) return literal(element.children)
    if (element.type !== TYPE.plural && element.type !== TYPE.select) return thing
    return literal(element.options['other']?.value ?? [])
  })
  return words.join('')
}

/** The words of an interface text in its `other` branches, U+FFFC for each argument; empty when broken. */
export const literalWords = (text: string): string => {
  const parsed = parseIcu(text)
  return 'elements' in parsed ? literal(parsed.elements) : ''
}

const isEmptyTag = (children: readonly MessageFormatElement[]): boolean =>
  everyElement(children).every((element) =>
    element.type === TYPE.literal
      ? isBlank(element.value)
      : [TYPE.tag, TYPE.plural, TYPE.select].includes(element.type),
  )

/** The names of the tags (`<name>`) of a text that enclose nothing to read, each once. */
export const emptyTags = (text: string): string[] => {
  const names = elementsOf(plainWords(text)).flatMap((element) =>
    element.type === TYPE.tag && isEmptyTag(element.children) ? [element.value] : [],
  )
  return [...new Set(names)]
}
