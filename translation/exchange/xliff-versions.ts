import { Refusal } from './refusal'
import type { XmlElement } from './xml'
import { fromToken } from './xml-text'

/** What differs between the versions of XLIFF, as far as we read it. */
export type Version = {
  format: 'xliff1' | 'xliff2'
  namespace: string
  unit: string
  /** The elements that hold a source and a target, directly. */
  holders: string[]
  /** The elements that say how far a unit is. */
  statedBy: string[]
  isDone: (element: XmlElement, parent: XmlElement | undefined) => boolean
  id: (unit: XmlElement) => string
  languages: (element: XmlElement) => { from?: string | undefined; to?: string | undefined } | null
}

const done2 = ['translated', 'reviewed', 'final']
const done1 = ['translated', 'final', 'signed-off', 'needs-review-translation']

const second: Version = {
  format: 'xliff2',
  namespace: 'urn:oasis:names:tc:xliff:document:2.0',
  unit: 'unit',
  holders: ['segment', 'ignorable'],
  statedBy: ['segment'],
  isDone: ({ attributes }) => done2.includes(attributes['state'] ?? ''),
  id: ({ attributes }) => fromToken(attributes['id'] ?? ''),
  languages: ({ name, attributes }) =>
    name === 'xliff' ? { from: attributes['srcLang'], to: attributes['trgLang'] } : null,
}

const first: Version = {
  format: 'xliff1',
  namespace: 'urn:oasis:names:tc:xliff:document:1.2',
  unit: 'trans-unit',
  holders: ['trans-unit'],
  statedBy: ['target'],
  isDone: ({ attributes }, unit) =>
    done1.includes(attributes['state'] ?? '') || unit?.attributes['approved'] === 'yes',
  id: ({ attributes }) => attributes['id'] ?? '',
  languages: ({ name, attributes }) =>
    name === 'file'
      ? { from: attributes['source-language'], to: attributes['target-language'] }
      : null,
}

/**
 * The version whose root element this is; throws a `Refusal` when we do not read it. Some tools leave the
 * namespace out, then the number of the version counts.
 */
export function versionOf(root: XmlElement): Version {
  const { version: number = '' } = root.attributes
  const version = root.namespace
    ? [first, second].find(({ namespace }) => namespace === root.namespace)
    : { '1.2': first, '2.0': second, '2.1': second }[number]
  if (!version || root.name !== 'xliff') throw new Refusal(root.line, 'xliffVersion')
  return { ...version, namespace: root.namespace }
}
