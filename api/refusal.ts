type Text = { de: string; en: string }

/** The language of whoever asks: the panel's choice, else the browser's; German when neither says. */
function languageOf(headers: Headers): keyof Text {
  const chosen = /(?:^|;\s*)leitbild-lng=(de|en)/.exec(headers.get('cookie') ?? '')?.[1]
  const wanted = chosen ?? headers.get('accept-language') ?? 'de'
  return wanted.toLowerCase().startsWith('en') ? 'en' : 'de'
}

/** An answer in the shape of Payload's own errors, in the language of whoever asks. */
export function refuse(
  request: Request,
  status: number,
  text: Text,
  headers: HeadersInit = {},
  data?: Record<string, string>,
) {
  const message = text[languageOf(request.headers)]
  return Response.json({ errors: [{ message, data }] }, { status, headers })
}
