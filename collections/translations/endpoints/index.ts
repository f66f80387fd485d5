import type { Endpoint } from 'payload'

import { approve } from './approve'
import { assign, people } from './assign'
import { copy } from './copy'
import { overview, status } from './overview'
import { document, units } from './read'
import { publish } from './publish'
import { save, sendBack, submit } from './save'
import { sourceLocale, sourceText } from './source'

/** The endpoints of the desk; `translation/api.ts` tells what each takes and answers. */
export const endpoints: Endpoint[] = [
  { path: '/overview', method: 'get', handler: overview },
  { path: '/status', method: 'get', handler: status },
  { path: '/units', method: 'get', handler: units },
  { path: '/document', method: 'get', handler: document },
  { path: '/people', method: 'get', handler: people },
  { path: '/save', method: 'post', handler: save },
  { path: '/submit', method: 'post', handler: submit },
  { path: '/return', method: 'post', handler: sendBack },
  { path: '/approve', method: 'post', handler: approve },
  { path: '/copy', method: 'post', handler: copy },
  { path: '/assign', method: 'post', handler: assign },
  { path: '/publish', method: 'post', handler: publish },
  { path: '/source-locale', method: 'post', handler: sourceLocale },
  { path: '/source-text', method: 'post', handler: sourceText },
]

/** GET /api/translation-status, for those who ask about one document. */
export const statusEndpoint: Endpoint = {
  path: '/translation-status',
  method: 'get',
  handler: status,
}
