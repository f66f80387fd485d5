type Account = { email: string; password: string }
type Data = Record<string, unknown>

/** What can be asked about a collection: ids of its documents, ids of their versions, and whole documents. */
export type Known = { ids: string[]; versions: string[]; documents: Data[] }

/** What stands on the site: real names make the requests reach further than a 404. */
export type Targets = {
  collections: Map<string, Known>
  globals: Map<string, Known>
  /** Every name of a field that an answer holds. */
  fields: string[]
  files: string[]
  /** The ids of the functions that the panel calls on the server. */
  actions: string[]
}

/** The headers of a session of this account. */
export async function staffOf(
  url: string,
  { email, password }: Account,
): Promise<Record<string, string>> {
  const answer = await fetch(`${url}/api/users/login`, {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify({ email, password }),
  })
  if (!answer.ok) throw new Error(`Nobody is signed in: ${answer.status.toString()}`)
  const cookie = answer.headers.get('set-cookie')?.split(';')[0] ?? ''
  return { cookie, origin: url }
}

const collections = [
  'mission-statements', 'focus-areas', 'network-memberships', 'publications', 'funders', 'media', 'documents',
  'help-contacts', 'help-texts', 'member-organisations', 'pages', 'former-addresses', 'glossary', 'translations', 'locale-strings', 'users', 'payload-preferences', 'payload-jobs',
  'payload-locked-documents', 'payload-query-presets', 'payload-migrations', 'payload-kv',
] // prettier-ignore
export const globalSlugs = [
  'help',
  'home',
  'navigation',
  'organisation',
  'search-settings',
  'translation-settings',
] as const

/** What is known of the collection or global that an address of the REST API names. */
export function knownAt({ collections: all, globals }: Targets, path: string): Known | undefined {
  const [, , first = '', second = ''] = path.split(/[/?]/)
  return first === 'globals' ? globals.get(second) : all.get(first)
}

const isObject = (value: unknown): value is Data => typeof value === 'object' && value !== null

function namesIn(value: unknown): string[] {
  if (!isObject(value)) return []
  const inner = Object.values(value).flatMap(namesIn)
  return Array.isArray(value) ? inner : [...Object.keys(value), ...inner]
}

const idsOf = (documents: Data[]) =>
  documents.flatMap(({ id }) => (typeof id === 'string' ? [id] : []))

/** What stands on a site, as far as this account may read it. */
export async function targetsOf(
  url: string,
  headers: Record<string, string>,
  actions: string[] = [],
): Promise<Targets> {
  const read = async (path: string): Promise<Data> => {
    const answer: unknown = await (await fetch(`${url}/api/${path}`, { headers })).json()
    return isObject(answer) ? answer : {}
  }
  const docsOf = async (path: string) => {
    const { docs } = await read(`${path}?limit=3&depth=0`)
    return Array.isArray(docs) ? docs.filter(isObject) : []
  }
  const known = async (name: string, documents: Data[]): Promise<[string, Known]> => {
    const versions = idsOf(await docsOf(`${name}/versions`))
    return [name, { documents, versions, ids: idsOf(documents) }]
  }
  const found = new Map<string, Known>()
  for (const name of collections) found.set(...(await known(name, await docsOf(name))))
  const single = new Map<string, Known>()
  for (const name of globalSlugs) {
    const path = `globals/${name}`
    const [, data] = await known(path, [await read(`${path}?depth=0`)])
    single.set(name, data)
  }
  const documents = [...found.values(), ...single.values()].flatMap((each) => each.documents)
  return {
    collections: found,
    globals: single,
    fields: [...new Set(namesIn(documents))],
    files: documents.flatMap(({ filename }) => (typeof filename === 'string' ? [filename] : [])),
    actions,
  }
}
