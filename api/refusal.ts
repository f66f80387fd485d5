type Text = { de: string; en: string }

/** The language of whoever asks: the panel's choice, else the browser's; German when neither says. */
function languageOf(headers: Headers): keyof Text {
  const chosen = /(?:^|;\s*)leitbild-lng=(de|en)/.exec(headers.get('cookie') ?? '')?.[1]
  const wanted = chosen ?? headers.get('accept-language') ?? 'de'
  return wanted.toLowerCase().startsWith('en') ? 'en' : 'de'
}

/** What to say to whoever asks, in their language. */
export const inTheirWords = ({ headers }: Request, text: Text): string => text[languageOf(headers)]

/** An answer in the shape of Payload's own errors, in the language of whoever asks. */
export function refuse(request: Request, status: number, text: Text, headers: HeadersInit = {}) {
  const message = inTheirWords(request, text)
  return Response.json({ errors: [{ message }] }, { status, headers })
}
