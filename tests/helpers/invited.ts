import { randomBytes } from 'node:crypto'

import type { Payload } from 'payload'

import { ask } from './rest'

export const chosenPassword = 'vier Woerter ohne Zusammenhang'

export const newAddress = () => `kollegin-${randomBytes(4).toString('hex')}@example.org`

/** The token of a link for choosing a password. */
export const tokenOf = (link: string) => link.split('/').at(-1) ?? ''

/** Invites colleagues as the admin with these headers. */
export function inviting(payload: Payload, admin: Record<string, string>) {
  const send = async (method: string, path: string, body?: unknown, headers = admin) => {
    const sent = { path, method, headers, ...(body === undefined ? {} : { body }) }
    const { cookie, status, text } = await ask(payload.config, sent)
    return { cookie, status, text, body: JSON.parse(text) as Record<string, unknown> }
  }

  const invited = async (more: object = {}) => {
    const email = newAddress()
    const data = { name: 'Kollegin', email, roles: ['editor'], ...more }
    const { body, status } = await send('POST', '/users', data)
    return { email, status, id: (body['doc'] as { id: string } | undefined)?.id ?? '' }
  }

  const link = async (id: string) =>
    (await send('POST', `/users/${id}/link`)).body['link'] as string

  const choose = (token: string) =>
    send('POST', '/users/reset-password', { token, password: chosenPassword }, {})

  const login = (email: string, password = chosenPassword) =>
    send('POST', '/users/login', { email, password }, {})

  /** A colleague who has chosen a password. */
  const member = async (more: object = {}) => {
    const account = await invited(more)
    await choose(tokenOf(await link(account.id)))
    return account
  }

  return { choose, invited, link, login, member, send }
}
