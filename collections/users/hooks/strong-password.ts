import type { CollectionBeforeOperationHook, PayloadRequest, Where } from 'payload'

import { aside } from '@/fields/hooks/aside'
import { invalidField } from '@/fields/invalid-field'
import { label } from '@/fields/label'
import type { PanelLanguage } from '@/i18n/panel-languages'
import { shortest, type Weakness, weaknessOf } from '@/lib/passwords'

const texts: Record<Weakness, Record<PanelLanguage, string>> = {
  short: {
    de: `Bitte nehmen Sie mindestens ${shortest.toString()} Zeichen, zum Beispiel vier Wörter, die nichts miteinander zu tun haben.`,
    en: `Please take at least ${shortest.toString()} characters, for example four words that have nothing to do with each other.`,
  },
  long: {
    de: 'Bitte nehmen Sie höchstens 1000 Zeichen.',
    en: 'Please take at most 1000 characters.',
  },
  own: {
    de: 'Das Passwort darf nicht aus Ihrer E-Mail-Adresse oder Ihrem Namen bestehen.',
    en: 'The password must not consist of your e-mail address or your name.',
  },
  common: {
    de: 'Dieses Passwort steht in jeder Liste bekannter Passwörter. Bitte nehmen Sie ein anderes.',
    en: 'This password is in every list of known passwords. Please take another one.',
  },
}

type Args = {
  id?: string
  data?: { email?: string; name?: string; password?: unknown; token?: unknown }
}

/** E-mail and name as they are stored and as they shall be. */
async function namesOf({ data, id }: Args, req: PayloadRequest): Promise<string[]> {
  const where: Where = id
    ? { id: { equals: id } }
    : { resetPasswordToken: { equals: data?.token as string } }
  const stored =
    (id ?? data?.token)
      ? await req.payload.find({
          collection: 'users',
          where,
          limit: 1,
          depth: 0,
          overrideAccess: true,
          req: aside(req),
        })
      : { docs: [] }
  return [data, ...stored.docs].flatMap((account) => [account?.email ?? '', account?.name ?? ''])
}

/** A password is checked wherever one is set: with a new account, in the account, and by a reset link. */
export const strongPassword: CollectionBeforeOperationHook = async ({
  args,
  // eslint-disable-next-line @typescript-eslint/no-deprecated -- the union keeps 'read' until Payload 4
  operation,
  req,
}) => {
  if (!['create', 'update', 'resetPassword'].includes(operation)) return
  const asked = args as Args
  const { password } = asked.data ?? {}
  if (password === undefined || password === null) return
  const weakness =
    typeof password === 'string' ? weaknessOf(password, await namesOf(asked, req)) : 'short'
  if (!weakness) return
  const name = label('Passwort', 'Password')
  throw invalidField(req, { collection: 'users', path: 'password', name, message: texts[weakness] })
}
