import type { Payload } from 'payload'

export async function addPublications(
  payload: Payload,
  count: number,
  say: (line: string) => void,
) {
  await Promise.resolve()
  say(`${count.toString()} ${payload.config.serverURL}`)
}
