/** What a server says of itself, as far as it decides whether a save can be torn. */
export type Server = { version: string; setName: string | undefined; namedInUrl: boolean }

/** What keeps `server` from saving safely, in one line with the remedy; nothing when all is well. */
export function shortcomingOf({ namedInUrl, setName, version }: Server): string | undefined {
  if (Number.parseInt(version, 10) < 7)
    return `MongoDB ${version} is too old. Please use version 7 or newer.`
  if (!setName)
    return 'This MongoDB is no replica set and has no transactions. Start it with --replSet (docker-compose.yml shows how), or name a server that is almost MongoDB in DATABASE_COMPATIBILITY.'
  if (!namedInUrl)
    return `The replica set is not named in DATABASE_URL. Please add replicaSet=${setName} to it.`
  return undefined
}
