import { readFileSync } from 'node:fs'
import { join } from 'node:path'

/** The ids under which the built site calls its functions on the server. */
export function builtActions(root: string): string[] {
  const file = join(root, '.next', 'server', 'server-reference-manifest.json')
  const { node = {} } = JSON.parse(readFileSync(file, 'utf8')) as { node?: Record<string, unknown> }
  return Object.keys(node)
}
