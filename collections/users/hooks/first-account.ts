import { timingSafeEqual } from 'node:crypto'

import type { CollectionBeforeChangeHook } from 'payload'

import { setupToken } from '@/collections/users/setup-token'
import { invalidField } from '@/fields/invalid-field'
import { label } from '@/fields/label'

const equals = (given: unknown, wanted: string) =>
  typeof given === 'string' &&
  given.length === wanted.length &&
  timingSafeEqual(Buffer.from(given), Buffer.from(wanted))

/**
 * Whoever creates an account over the network without being signed in is at the form for the first one:
 * that needs the set-up code, and makes an administrator. Of two requests at once one is refused by the
 * unique field.
 */
export const firstAccountNeedsToken: CollectionBeforeChangeHook = ({ data, operation, req }) => {
  const { setupToken: given, ...account } = data as Record<string, unknown>
  if (operation !== 'create' || req.user || req.payloadAPI === 'local') return account
  if (!equals(given, setupToken(req.payload.secret))) {
    throw invalidField(req, {
      collection: 'users',
      path: 'setupToken',
      name: label('Einrichtungscode', 'Set-up code'),
      message: {
        de: 'Der Einrichtungscode stimmt nicht. Er steht in der Ausgabe des Servers.',
        en: 'The set-up code is not right. It is printed in the output of the server.',
      },
    })
  }
  return { ...account, roles: ['admin'], first: 'first' }
}
