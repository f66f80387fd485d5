import { createHmac } from 'node:crypto'

import { RateLimiterMemory, RateLimiterRes } from 'rate-limiter-flexible'

import { env } from '@/env'

import { clientNetwork } from './client-address'
import { oneAtATime } from './one-at-a-time'
import { refuse } from './refusal'
import type { ApiRoute } from './route'

const quarter = 15 * 60
const hour = 60 * 60

type Door = { perAccount: RateLimiterMemory[]; perNetwork: RateLimiterMemory }

const limiter = (points: number, duration: number, keyPrefix: string) =>
  new RateLimiterMemory({ points, duration, keyPrefix })

/** An account is limited for one network at a time: a stranger elsewhere locks nobody out. */
const doors: Record<string, Door> = {
  '/login': {
    perAccount: [limiter(5, quarter, 'login')],
    perNetwork: limiter(50, quarter, 'logins'),
  },
  '/forgot-password': {
    perAccount: [limiter(1, 15, 'mail'), limiter(5, hour, 'mails')],
    perNetwork: limiter(20, hour, 'forgot'),
  },
  '/reset-password': { perAccount: [], perNetwork: limiter(20, hour, 'reset') },
  '/first-register': { perAccount: [], perNetwork: limiter(20, hour, 'first') },
  '/unlock': { perAccount: [], perNetwork: limiter(20, hour, 'unlock') },
}

const tooMany = {
  de: 'Zu viele Versuche. Bitte warten Sie, bevor Sie es wieder versuchen.',
  en: 'Too many attempts. Please wait before you try again.',
}

async function accountOf(request: Request): Promise<string> {
  const data: unknown = await request
    .clone()
    .json()
    .catch(() => ({}))
  const email: unknown = (data as { email?: unknown } | null)?.email
  const word = typeof email === 'string' ? email.trim().toLowerCase() : ''
  // No address of anybody is kept, not even in memory.
  return createHmac('sha256', env.PAYLOAD_SECRET).update(word).digest('hex')
}

/**
 * Counts the attempts at the doors for accounts, each before it is answered, so that many at once count
 * as many. A login that succeeds is no attempt.
 * @returns the handler's answer, or 429 with `Retry-After`
 */
export async function withAttempts(
  request: Request,
  route: ApiRoute | undefined,
  handle: (request: Request) => Promise<Response>,
): Promise<Response> {
  const door = route?.collection === 'users' ? doors[route.pattern] : undefined
  if (!door) return handle(request)
  const network = clientNetwork(request.headers)
  const owner = await accountOf(request)
  const account = `${owner} ${network}`
  const counted = [
    [door.perNetwork, network] as const,
    ...door.perAccount.map((each) => [each, account] as const),
  ]
  try {
    for (const [each, key] of counted) await each.consume(key)
  } catch (reached) {
    if (!(reached instanceof RateLimiterRes)) throw reached
    const seconds = Math.ceil(reached.msBeforeNext / 1000).toString()
    return refuse(request, 429, tooMany, { 'Retry-After': seconds })
  }
  const isLogin = route?.pattern === '/login'
  const answer = await (isLogin ? oneAtATime(owner, () => handle(request)) : handle(request))
  if (isLogin && answer.ok) {
    await door.perNetwork.reward(network)
    for (const each of door.perAccount) await each.delete(account)
  }
  return answer
}
