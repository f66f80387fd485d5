import { sitePayload } from '../reader'
import { searchSync } from './sync'

/** Brings the search index up to the content; questions then need not wait for it. */
export async function updateSearch(): Promise<void> {
  await (await searchSync(await sitePayload())).current()
}
