import { Agent, request as ask } from 'node:http'

import { seeded } from '../random'

import { type Malformed, malformed } from './requests'
import type { Targets } from './targets'

type Person = { name: string; headers: Record<string, string> }

export type Sent = Malformed & { person: string; status: number; text: string }

type Options = {
  url: string
  people: Person[]
  targets: Targets
  seed: number
  count: number
  canary: string
  concurrency?: number
}

const agent = new Agent({ keepAlive: true, maxSockets: 16 })

/**
 * Sends a request as it stands: `fetch` would tidy up its path. Status 0: no answer. A connection that the server
 * closes while the next request is on its way says nothing: that request is sent again on one of its own.
 */
const send = (
  url: string,
  malformed: Malformed,
  connections: Agent | false = agent,
): Promise<{ status: number; text: string }> =>
  new Promise<{ status: number; text: string }>((resolve) => {
    const { body, headers, method, path } = malformed
    const { hostname, port } = new URL(url)
    const request = ask(
      { agent: connections, host: hostname, port, method, path, headers },
      (answer) => {
        const parts: Buffer[] = []
        answer.on('data', (part: Buffer) => parts.push(part))
        answer.on('error', () => {
          resolve({ status: answer.statusCode ?? 0, text: '' })
        })
        answer.on('end', () => {
          resolve({
            status: answer.statusCode ?? 0,
            text: Buffer.concat(parts).toString('utf8', 0, 500),
          })
        })
      },
    )
    request.on('error', () => {
      resolve(request.reusedSocket ? send(url, malformed, false) : { status: 0, text: '' })
    })
    request.setTimeout(30_000, () => request.destroy())
    request.end(body)
  })

/** Sends `count` malformed requests, each as one of `people`; the requests are the same for the same seed. */
export async function sendMalformed(options: Options): Promise<Sent[]> {
  const { canary, concurrency = 4, count, people, seed, targets, url } = options
  const random = seeded(seed)
  const requests = Array.from({ length: count }, (_, at) => {
    const person = people[at % people.length] ?? { name: 'stranger', headers: {} }
    const made = malformed(random, targets, canary)
    return { person, made: { ...made, headers: { ...made.headers, ...person.headers } } }
  })
  const sent: Sent[] = []
  const work = async () => {
    for (let next = requests.pop(); next; next = requests.pop()) {
      const { made, person } = next
      sent.push({ ...made, ...(await send(url, made)), person: person.name })
    }
  }
  await Promise.all(Array.from({ length: concurrency }, work))
  for (const { headers, name } of people) {
    const answer = await fetch(`${url}/api/users/me`, { headers })
    const isSignedIn = !(await answer.text()).includes('"user":null')
    if (isSignedIn === (name === 'stranger'))
      throw new Error(`${name} lost the session on the way.`)
  }
  return sent
}

/** What a log must not hold: stacks, and what requests carried. */
export function faultsOfLog(log: string, canary: string): { stacks: string[]; canaries: string[] } {
  const lines = log.split('\n')
  return {
    stacks: lines.filter((line) => /(?:^|"|\\n)\s+at .+[:(]/.test(line)),
    canaries: lines.filter((line) => line.toLowerCase().includes(canary.toLowerCase())),
  }
}
