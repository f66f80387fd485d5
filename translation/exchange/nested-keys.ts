import type { Unit } from '@/translation/unit'

/** The group of all texts that stand in documents, beside the groups of the interface texts. */
const content = 'content'

const interfaceTexts = 'interface'

/**
 * Where a unit stands in nested JSON: interface texts as in `messages/`, the others by collection, document
 * and field.
 */
export function keysOf({ document, id, origin, path }: Unit): string[] {
  if (origin === interfaceTexts) return path.split('.')
  const within = id.slice(`${origin}:${document}:`.length)
  return [content, origin, document, ...within.split('.')]
}

/** The id of the unit that stands under such keys. */
export function idOfKeys(keys: readonly string[]): string {
  const [group = '', origin, document, ...within] = keys
  return group === content
    ? [origin, document, within.join('.')].join(':')
    : [interfaceTexts, group, keys.join('.')].join(':')
}
