import type { APIRequestContext } from '@playwright/test'

/** One page of every template, in both languages. */
export const templates = {
  home: ['/de', '/en'],
  mission: ['/de/leitbild', '/en/mission'],
  'focus areas': ['/de/schwerpunkte', '/en/focus-areas'],
  'focus area': ['/de/schwerpunkte/oeffentlichkeitsarbeit', '/en/focus-areas/public-relations'],
  network: ['/de/vernetzung', '/en/network'],
  publications: ['/de/publikationen', '/en/publications'],
  'publications, filtered': ['/de/publikationen?art=leitfaden', '/en/publications?kind=guideline'],
  publication: [
    '/de/publikationen/hinsehen-und-nachfragen',
    '/en/publications/your-questions-your-decision',
  ],
  page: ['/de/unterstuetzung', '/en/support'],
  contact: ['/de/kontakt', '/en/contact'],
  'page with an easy version': ['/de/barrierefreiheit'],
  'Easy Language': ['/de/barriere-freiheit-in-leichter-sprache'],
  help: ['/de/hilfe', '/en/help'],
  members: ['/de/mitglieder', '/en/members'],
  member: ['/de/mitglieder/beispiel-beratung-hafenlicht', '/en/members/example-schutzhaus-ahorn'],
  finder: ['/de/beratung-finden', '/en/find-counselling'],
  imprint: ['/de/impressum', '/en/imprint'],
  'missing translation': ['/en/leichte-sprache'],
  'nowhere to be found': ['/de/gibt-es-nicht', '/en/does-not-exist'],
} as const

/** Help in languages that are not those of the site; these pages have no frame. */
export const helpTexts = ['/help/ar', '/help/ru']

/** The addresses that the sitemap names, without the host. */
export async function sitemapPaths(request: APIRequestContext): Promise<string[]> {
  const text = await (await request.get('/sitemap.xml')).text()
  return [...text.matchAll(/<loc>([^<]+)<\/loc>/g)].map(([, url = '']) => new URL(url).pathname)
}
