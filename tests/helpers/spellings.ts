/** Other spellings of a path below `/api` that routers are known to take for the same. */
export function spellingsOf(path: string): string[] {
  const segments = path.split('/').slice(2)
  const join = (changed: string[]) => `/api/${changed.join('/')}`
  const each = (change: (segment: string) => string) =>
    segments.map((_, at) =>
      join(segments.map((segment, other) => (other === at ? change(segment) : segment))),
    )
  const escape = (letter: string) =>
    `%${letter.charCodeAt(0).toString(16).toUpperCase().padStart(2, '0')}`
  const letters = segments.flatMap((segment, at) =>
    segment.split(/(?:)/).flatMap((letter, position) => {
      const put = (instead: string) =>
        join(
          segments.map((other, index) =>
            index === at ? other.slice(0, position) + instead + other.slice(position + 1) : other,
          ),
        )
      const escaped = escape(letter)
      return [letter.toUpperCase(), escaped, escaped.toLowerCase(), `%25${escaped.slice(1)}`]
        .filter((instead) => instead !== letter)
        .map(put)
    }),
  )
  const whole = [
    ...each((segment) => segment.toUpperCase()),
    ...each((segment) => segment.split(/(?:)/).map(escape).join('')),
    ...each((segment) => `./${segment}`),
    ...each((segment) => `%2e/${segment}`),
    ...each((segment) => `x/../${segment}`),
    ...each((segment) => `/${segment}`),
    ...each((segment) => `${segment};x=1`),
    ...each((segment) => `${segment}%3Bx`),
    ...each((segment) => `${segment}%00`),
    ...each((segment) => `${segment}%20`),
    ...each((segment) => `${segment}.`),
    join([segments.join('%2F')]),
    join([segments.join('%5C')]),
    join([segments.join('\\')]),
  ]
  const ends = ['/', '//', '/.', '/%2e', '%2F', '.json', '#', '%23', '%3F'].map((end) => path + end)
  return [...new Set([...letters, ...whole, ...ends])].filter((spelling) => spelling !== path)
}
