import { type MessageUse, askedIn } from './asked'
import { type SourceFiles, reachedFrom } from './files'

/** Where each text is shown: in which part of the site, as what; and which pages show each part. */
export type Places = {
  keys: Record<string, { part: string; shownAs: string }[]>
  parts: Record<string, string[]>
}

const pages = /^app\/\(site\)\/\[locale\]\/(?:.*\/)?page$/

/** Names that are handed over stand in quotation marks somewhere, and nothing asks for them by name. */
function handedOver(files: SourceFiles, asked: readonly MessageUse[]) {
  const named = new Set(
    asked.map(({ group, isWhole, name }) => (isWhole ? `${group}.${name}` : '')),
  )
  const sources = [...files.values()]
  return (key: string, name: string) =>
    !named.has(key) && !name.includes('.') && sources.some((source) => source.includes(`'${name}'`))
}

/**
 * The places of the texts named `keys`, read from the sources of the site. `more` are sources in which a
 * name can stand that is handed over to one of them.
 */
export function placesOf(keys: readonly string[], files: SourceFiles, more: SourceFiles): Places {
  const asked = [...files].map(([part, source]) => ({ part, found: askedIn(part, source) }))
  const all = new Map([...files, ...more])
  const isHandedOver = handedOver(
    all,
    asked.flatMap(({ found }) => found),
  )
  const found = keys.map((key) => {
    const [group = '', ...rest] = key.split('.')
    const name = rest.join('.')
    const fits = (each: MessageUse) => {
      if (each.group !== group) return false
      if (each.isWhole) return each.name === name
      return each.name ? name.startsWith(each.name) : isHandedOver(key, name)
    }
    const places = asked.flatMap(({ part, found: own }) => {
      const kinds = new Set(own.filter(fits).map(({ shownAs }) => shownAs))
      return [...kinds].map((shownAs) => ({ part, shownAs }))
    })
    return [key, places] as const
  })
  const reached = [...files.keys()]
    .filter((path) => pages.test(path))
    .map((page) => ({ page, files: reachedFrom(files, page) }))
  const parts = [...new Set(found.flatMap(([, places]) => places.map(({ part }) => part)))].sort()
  return {
    keys: Object.fromEntries(found),
    parts: Object.fromEntries(
      parts.map((part) => [
        part,
        reached.filter((each) => each.files.has(part)).map(({ page }) => page),
      ]),
    ),
  }
}
