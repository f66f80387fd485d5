import type { IncomingMessage, ServerResponse } from 'node:http'

import { wantedText } from '@/i18n/wanted-locale'

import { sendText } from './send'
import type { BodyFault } from './body-watch'

const answers: Record<BodyFault, { status: number; texts: { de: string; en: string } }> = {
  slow: {
    status: 408,
    texts: {
      de: 'Die Übertragung ist abgebrochen oder zu langsam. Bitte prüfen Sie die Verbindung, und senden Sie noch einmal.',
      en: 'The transfer broke off or is too slow. Please check the connection, and send it again.',
    },
  },
  crowded: {
    status: 429,
    texts: {
      de: 'Aus Ihrem Netz laufen zu viele langsame Übertragungen. Bitte warten Sie, bis einige beendet sind, und senden Sie dann noch einmal.',
      en: 'Too many slow transfers are under way from your network. Please wait until some have ended, and send it again.',
    },
  },
}

/** Ends a request because of its body: with an error in the API's format, if no answer has begun. */
export function refuseBody(
  { request, response }: { request: IncomingMessage; response: ServerResponse },
  fault: BodyFault,
  serverUrl: string,
): void {
  if (response.headersSent) {
    request.socket.destroy()
    return
  }
  const { status, texts } = answers[fault]
  // Node then closes the connection after the answer and does not wait for the rest of the body.
  response.shouldKeepAlive = false
  sendText(response, {
    headers: { 'Content-Type': 'application/json' },
    serverUrl,
    status,
    text: JSON.stringify({
      errors: [{ message: wantedText(texts, request.headers['accept-language']) }],
    }),
  })
}
