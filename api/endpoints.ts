import type { Endpoint } from 'payload'

import { editLock } from './edit-lock'
import { openapi } from './openapi'

/** What the API answers besides collections and globals. `custom.open` says who may ask. */
export const apiEndpoints: Endpoint[] = [
  {
    path: '/openapi.json',
    method: 'get',
    custom: { open: 'everybody' },
    handler: (req) => Response.json(openapi(req.payload.config)),
  },
  editLock,
  {
    // Payload draws pictures of any text for anyone here; nobody needs them.
    path: '/og',
    method: 'get',
    custom: { open: 'nobody' },
    handler: () => new Response(null, { status: 404 }),
  },
]
