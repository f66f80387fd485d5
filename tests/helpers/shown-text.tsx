import { NextIntlClientProvider } from 'next-intl'
import { renderToStaticMarkup } from 'react-dom/server'

import { RichText } from '@/components/text/rich-text'
import messages from '@/messages/de.json' with { type: 'json' }

/** The HTML that visitors get of a rich text, without the element around it. */
export function shownText(text: { root: object }): string {
  const html = renderToStaticMarkup(
    <NextIntlClientProvider locale="de" messages={messages} timeZone="Europe/Berlin">
      <RichText text={text} />
    </NextIntlClientProvider>,
  )
  return html.replace(/^<div class="prose">(?<inner>.*)<\/div>$/s, '$<inner>')
}
