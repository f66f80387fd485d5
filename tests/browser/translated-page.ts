import type { APIRequestContext } from '@playwright/test'

type Site = { request: APIRequestContext; baseURL: string | undefined }

export type TranslatedPage = { id: string; slug: string }

/** A page of the test's own, published in German and English. */
export async function makePage({ baseURL, request }: Site, word: string): Promise<TranslatedPage> {
  const headers = { origin: baseURL ?? '' }
  const slug = `beratung-${word}`
  const german = {
    title: `Beratung ${word}`,
    lead: 'Wir beraten am Telefon.',
    slug,
    _status: 'published',
  }
  const english = {
    title: `Advice ${word}`,
    lead: 'We advise on the phone.',
    slug,
    _status: 'published',
  }
  const made = await request.post('/api/pages?locale=de&depth=0', { data: german, headers })
  const { doc } = (await made.json()) as { doc: { id: string } }
  await request.patch(`/api/pages/${doc.id}?locale=en&depth=0`, { data: english, headers })
  return { id: doc.id, slug }
}

/** Removes it for good. */
export async function removePage({ baseURL, request }: Site, id: string): Promise<void> {
  await request.delete(`/api/pages/${id}?trash=true`, { headers: { origin: baseURL ?? '' } })
}
