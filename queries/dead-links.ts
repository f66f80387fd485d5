import { readAddress } from '@/lib/address'
import { linksOf, withoutLinksTo } from '@/lib/link-nodes'
import { linkOrNothing } from '@/lib/links'

import { leadsToPage } from './leads-somewhere'

/** What is behind these is no page: whoever links there knows why. */
const noPage = /^\/(?:$|[?#]|(?:api|admin|preview)(?:[/?#]|$))/

/** The address of a page of this site that somebody typed, in its one spelling. */
function pageOf(href: string): string | undefined {
  if (!href.startsWith('/') || noPage.test(href)) return undefined
  const [path = ''] = href.split('#')
  const address = readAddress(path)
  return address.kind === 'moved' ? address.to : path
}

/** Those of the addresses in a text that lead to a page of this site which visitors cannot read. */
export async function deadLinksIn(text: unknown): Promise<Set<string>> {
  const dead = new Set<string>()
  for (const { url } of linksOf(text)) {
    const href = linkOrNothing(url)
    const page = href === undefined ? undefined : pageOf(href)
    if (href !== undefined && page !== undefined && !(await leadsToPage(page))) dead.add(href)
  }
  return dead
}

/** The text as visitors get it: a typed link to what is withdrawn, in the trash or gone becomes plain words. */
export async function withLiveLinks<Text>(text: Text): Promise<Text> {
  const dead = await deadLinksIn(text)
  return dead.size === 0 ? text : (withoutLinksTo(text, dead) as Text)
}
