import type { Payload } from 'payload'

import type { Ruled } from '@/access/table'

import { ask } from './rest'
import type { Staff } from './staff'

export type Editorial = { payload: Payload; staff: Staff }
export type EditedDocument = { name: Ruled; id: string; versions: string[] }

/** A way to act on a document; the answer says how it went, and which document came out of it. */
export type EditorialWay = (
  editorial: Editorial,
  document: EditedDocument,
) => Promise<{ copy?: string; status: number }>

type Request = { path: string; method: string; body?: unknown; referer?: string }

/** A request as an editor sends it; the address of the panel's page stands in `referer`. */
export async function sendAsEditor(
  { payload, staff }: Editorial,
  { referer, ...request }: Request,
): ReturnType<EditorialWay> {
  const headers = { ...staff.headers.editor, ...(referer ? { referer } : {}) }
  const { status, text } = await ask(payload.config, { ...request, headers })
  const { doc } = JSON.parse(text) as { doc?: { id: string } }
  return { status, ...(doc ? { copy: doc.id } : {}) }
}
