import { LexicalDiffComponent } from '@payloadcms/richtext-lexical/rsc'
import type { ComponentProps } from 'react'

type Json = Record<string, unknown>

const isObject = (value: unknown): value is Json => typeof value === 'object' && value !== null

/** A rich text whose captions are paragraphs: the comparison knows these, and takes anything else for a block. */
export function withPlainCaptions<Value>(value: Value): Value {
  if (Array.isArray(value)) return value.map((each: unknown) => withPlainCaptions(each)) as Value
  if (!isObject(value)) return value
  const entries = Object.entries(value).map(([key, each]) => [key, withPlainCaptions(each)])
  const copy = Object.fromEntries(entries) as Json
  return (copy['type'] === 'tablecaption' ? { ...copy, type: 'paragraph' } : copy) as Value
}

type Props = ComponentProps<typeof LexicalDiffComponent>

/** Compares two versions of a text. */
export const TextDiff = (props: Props) => (
  <LexicalDiffComponent
    {...props}
    comparisonValue={withPlainCaptions(props.comparisonValue)}
    versionValue={withPlainCaptions(props.versionValue)}
  />
)
