import type { Payload } from 'payload'

import type { Format } from '@/translation/exchange/file'
import type { ImportResult } from '@/translation/import-result'

import type { Headers } from './desk'

type Content = string | Uint8Array<ArrayBuffer>

/** Export and import of pages as `account` does them over HTTP, in the English panel. */
export function exchangeOf(payload: Payload, account: Headers) {
  async function request(path: string, headers: Headers = account, body?: Content) {
    const { handleEndpoints } = await import('payload')
    const { config } = payload
    const asked = body === undefined ? {} : { method: 'POST', body }
    return handleEndpoints({
      config,
      request: new Request(`http://localhost:3000/api/translations/${path}`, {
        headers: { ...headers, 'accept-language': 'en' },
        ...asked,
      }),
    })
  }

  const exported = async (id: string, format: Format) =>
    (await request(`export?locale=en&format=${format}&document=${id}`)).text()

  async function imported(text: Content, query = '', headers = account) {
    const response = await request(`import${query}`, headers, text)
    const body = (await response.json()) as ImportResult & { errors?: { message: string }[] }
    return { status: response.status, body, message: body.errors?.[0]?.message }
  }

  /** The XLIFF of a page in which `source` is translated as `target`, finished or not. */
  async function translatedFile(id: string, source: string, target: string, state = 'translated') {
    const pattern = new RegExp(`<segment [^>]*>(<source>${source}</source>)`)
    return (await exported(id, 'xliff2')).replace(
      pattern,
      `<segment state="${state}">$1<target>${target}</target>`,
    )
  }

  return { exported, imported, request, translatedFile }
}
