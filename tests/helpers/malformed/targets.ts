import type { Targets } from './requests'

type Account = { email: string; password: string }

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
  'pages', 'glossary', 'translations', 'locale-strings', 'users', 'payload-preferences', 'payload-jobs',
  'payload-locked-documents', 'payload-query-presets', 'payload-migrations', 'payload-kv',
] // prettier-ignore

/** What stands on a site, as far as this account may read it. */
export async function targetsOf(url: string, headers: Record<string, string>): Promise<Targets> {
  const read = async (name: string) => {
    const answer = await fetch(`${url}/api/${name}?limit=3&depth=0`, { headers })
    const { docs = [] } = (await answer.json()) as { docs?: { id: string; filename?: string }[] }
    return docs
  }
  const found = await Promise.all(collections.map(read))
  return {
    collections: Object.fromEntries(
      collections.map((name, at) => [name, (found[at] ?? []).map(({ id }) => id)]),
    ),
    globals: ['home', 'navigation', 'organisation', 'translation-settings'],
    files: found.flat().flatMap(({ filename }) => filename ?? []),
  }
}
