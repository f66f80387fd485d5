import type { Payload, TypedUser } from 'payload'

import { type Role, roles } from '@/access/roles'

import { signIn } from './accounts'

export type Staff = {
  headers: Record<Role, Record<string, string>>
  users: Record<Role, TypedUser>
}

/** An account of each role: the headers that its requests carry, and itself. */
export async function staffOf(payload: Payload): Promise<Staff> {
  const staff = { headers: {}, users: {} } as Staff
  for (const role of roles) {
    staff.headers[role] = await signIn(payload, role)
    const { user } = await payload.auth({ headers: new Headers(staff.headers[role]) })
    if (!user) throw new Error(`${role} could not sign in`)
    staff.users[role] = user
  }
  return staff
}
