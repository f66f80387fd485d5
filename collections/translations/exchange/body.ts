import type { PayloadRequest } from 'payload'

import { checkSize } from '@/translation/exchange/decode'

/** The body of a request as bytes; throws a `Refusal` as soon as there are more than a file may have. */
export async function bytesOf(req: PayloadRequest): Promise<Uint8Array> {
  checkSize(Number(req.headers.get('content-length') ?? 0))
  const reader = req.body?.getReader()
  const chunks: Uint8Array[] = []
  for (let size = 0; reader;) {
    const { done, value } = await reader.read()
    if (done) break
    size += value.length
    chunks.push(value)
    try {
      checkSize(size)
    } catch (error) {
      await reader.cancel()
      throw error
    }
  }
  return new Uint8Array(Buffer.concat(chunks))
}
