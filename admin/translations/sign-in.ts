import { redirect } from 'next/navigation'
import type { PayloadRequest } from 'payload'

/** Sends strangers to the sign-in, which leads back to where they wanted to go in the panel. */
export function askToSignIn({ user }: PayloadRequest, path: string): void {
  if (!user) redirect(`/admin/login?redirect=${encodeURIComponent(path)}`)
}
