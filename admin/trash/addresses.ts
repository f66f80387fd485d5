import { type Locale, locales } from '@/i18n/locales'

/** An address of a document in the trash that another document has by now. */
export type TakenAddress = { locale: Locale; slug: string }

type Place = { collection: string; id: string }

const headers = { 'content-type': 'application/json' }

async function read(path: string): Promise<Record<string, unknown>> {
  const response = await fetch(`/api/${path}`, { credentials: 'include' })
  return response.ok ? ((await response.json()) as Record<string, unknown>) : {}
}

async function isTaken(collection: string, { locale, slug }: TakenAddress): Promise<boolean> {
  const where = `where[slug][equals]=${encodeURIComponent(slug)}`
  const { totalDocs } = await read(`${collection}?${where}&locale=${locale}&limit=1&depth=0`)
  return Number(totalDocs) > 0
}

/** The addresses under which a document cannot come back. */
export async function takenAddresses({ collection, id }: Place): Promise<TakenAddress[]> {
  const doc = await read(`${collection}/${id}?trash=true&draft=true&locale=all&depth=0`)
  const slugs = (doc['slug'] ?? {}) as Partial<Record<Locale, string | null>>
  const own = locales.flatMap((locale) => {
    const slug = slugs[locale]
    return slug ? [{ locale, slug }] : []
  })
  const taken = await Promise.all(own.map((each) => isTaken(collection, each)))
  return own.filter((_, place) => taken[place])
}

/** Gives the document other addresses and takes it out of the trash. Answers what is wrong, if anything is. */
export async function restoreAt(
  { collection, id }: Place,
  addresses: TakenAddress[],
  language: string,
): Promise<string | undefined> {
  for (const [place, { locale, slug }] of addresses.entries()) {
    const isLast = place === addresses.length - 1
    const draft = isLast ? '' : '&draft=true'
    const response = await fetch(`/api/${collection}/${id}?trash=true&locale=${locale}${draft}`, {
      method: 'PATCH',
      credentials: 'include',
      headers: { ...headers, 'accept-language': language },
      body: JSON.stringify({ slug, ...(isLast ? { deletedAt: null } : {}) }),
    })
    if (response.ok) continue
    const { errors } = (await response.json()) as { errors?: { message: string }[] }
    return errors?.[0]?.message ?? response.statusText
  }
  return undefined
}
