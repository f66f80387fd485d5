const most = 12

/** A function and a place in a file, as V8 writes them: nothing of it comes from data. */
const frame =
  /^ {4}at (?:async )?(?:(?<name>[\w$.<># [\]]{1,120}) \()?(?<file>(?:file:\/\/|node:|webpack|[A-Z]:\\|\/)[^\s():]{1,300}):(?<line>\d{1,7}):(?<column>\d{1,7})\)?$/

export const isFrame = (value: unknown): value is string =>
  typeof value === 'string' &&
  /^(?:[\w$.<>#]{1,120} )?[\w@+.$[\]/\\-]{1,160}:\d{1,7}:\d{1,7}$/.test(value)

/** The end of a path, enough to find the file. */
const short = (file: string) =>
  file
    .replace(/^file:\/\//, '')
    .split(/[/\\]/)
    .slice(-4)
    .join('/')

/** Where an error happened: its stack without its message, whose lines could look like places. */
export function framesOf(stack: unknown, message: unknown): string[] {
  if (typeof stack !== 'string') return []
  const words = typeof message === 'string' && message !== '' ? message : undefined
  const at = words === undefined ? -1 : stack.lastIndexOf(words)
  const rest = words !== undefined && at >= 0 ? stack.slice(at + words.length) : stack
  return rest
    .split('\n')
    .flatMap((line) => {
      const { column, file, line: row, name } = frame.exec(line)?.groups ?? {}
      if (file === undefined) return []
      const place = `${short(file)}:${row ?? ''}:${column ?? ''}`
      const called = name?.replace(/^(?:async|new) /, '').split(' ')[0]
      return [called ? `${called} ${place}` : place]
    })
    .filter(isFrame)
    .slice(0, most)
}
