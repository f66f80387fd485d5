/** A node of the editor's JSON; only what every node has is known. */
export type RichNode = { type: string; children?: RichNode[] } & Record<string, unknown>

export const isNode = (value: unknown): value is RichNode =>
  typeof value === 'object' && value !== null && 'type' in value && typeof value.type === 'string'

/** The root of a rich-text value, or nothing when there is none. */
export function rootOf(value: unknown): RichNode | undefined {
  const root = typeof value === 'object' && value !== null && 'root' in value ? value.root : null
  return isNode(root) ? root : undefined
}
