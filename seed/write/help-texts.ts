import { helpTextsInLatinScript } from '@/seed/content/help/latin'
import { helpTextsInOtherScripts } from '@/seed/content/help/other-scripts'
import { seedText } from '@/seed/rich-text'

import { request, type Writing } from './entry'

/** Writes the help texts. They come after the page “Help”, whose state they keep. */
export async function writeHelpTexts(writing: Writing): Promise<void> {
  const { ids, payload } = writing
  for (const { body, contacts, ...words } of [
    ...helpTextsInLatinScript,
    ...helpTextsInOtherScripts,
  ])
    await payload.create({
      collection: 'help-texts',
      depth: 0,
      data: {
        ...words,
        body: seedText(body, ids.id),
        contacts: Object.entries(contacts).map(([key, line]) => ({
          contact: ids.id('help-contacts', key),
          words: line,
        })),
        isUnchecked: true,
        _status: 'published',
      },
      req: request(writing),
    })
}
