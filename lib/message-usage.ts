const quoted = (source: string, word: string) =>
  ["'", '"', '`'].some((mark) => source.includes(mark + word + mark))

/**
 * The keys of interface texts that no source file asks for. A key counts as used where its name stands in
 * quotation marks, with its group or without it, or is put together from its beginning: views are handed
 * the texts of a group, so that the two need not stand in the same file.
 */
export function unusedKeys(keys: readonly string[], sources: readonly string[]): string[] {
  const isUsed = (name: string) => {
    const words = name.split('.')
    const starts = words.slice(0, -1).map((_, end) => words.slice(0, end + 1).join('.'))
    return sources.some(
      (source) => quoted(source, name) || starts.some((start) => source.includes(`\`${start}.\${`)),
    )
  }
  return keys.filter((key) => {
    const [group = '', ...name] = key.split('.')
    return (
      !isUsed(key) && !(sources.some((source) => quoted(source, group)) && isUsed(name.join('.')))
    )
  })
}
