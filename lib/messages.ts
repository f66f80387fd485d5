/** Interface texts as `messages/` holds them: words by name, in groups. */
export type MessageTree = { [name: string]: string | MessageTree }

/** The keys of all texts, such as `site.menu`, in the order of the file. */
export const messageKeys = (tree: MessageTree, prefix = ''): string[] =>
  Object.entries(tree).flatMap(([name, value]) =>
    typeof value === 'string' ? [prefix + name] : messageKeys(value, `${prefix}${name}.`),
  )

/** The text of a key, or nothing. */
export function messageAt(tree: MessageTree, key: string): string | undefined {
  const value = key
    .split('.')
    .reduce<string | MessageTree | undefined>(
      (node, name) =>
        typeof node === 'object' && Object.hasOwn(node, name) ? node[name] : undefined,
      tree,
    )
  return typeof value === 'string' ? value : undefined
}

/** The tree with other texts for some of its keys; keys that it does not have are left out. */
export function withMessages<Tree extends object>(
  tree: Tree,
  texts: ReadonlyMap<string, string>,
): Tree {
  const merge = (node: MessageTree, prefix: string): MessageTree =>
    Object.fromEntries(
      Object.entries(node).map(([name, value]) => [
        name,
        typeof value === 'string'
          ? (texts.get(prefix + name) ?? value)
          : merge(value, `${prefix}${name}.`),
      ]),
    )
  return texts.size === 0 ? tree : (merge(tree as MessageTree, '') as Tree)
}
