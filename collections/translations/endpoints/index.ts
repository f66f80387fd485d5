import { type Endpoint, Forbidden, type PayloadHandler } from 'payload'

import { approve } from './approve'
import { assign, people } from './assign'
import { copySource } from './copy'
import { exportUnits, importUnits } from './exchange'
import { memory } from './memory'
import { overview, status } from './overview'
import { document, units } from './read'
import { publish, publishing } from './publish'
import { discard, save, sendBack, submit } from './save'
import { sourceLocale, sourceText } from './source'

/** Who has no account learns nothing, not even what is wrong with the question. */
const forStaff =
  (handler: PayloadHandler): PayloadHandler =>
  (req) => {
    if (!req.user) throw new Forbidden(req.t)
    return handler(req)
  }

const all: Endpoint[] = [
  { path: '/overview', method: 'get', handler: overview },
  { path: '/status', method: 'get', handler: status },
  { path: '/units', method: 'get', handler: units },
  { path: '/document', method: 'get', handler: document },
  { path: '/publishing', method: 'get', handler: publishing },
  { path: '/memory', method: 'get', handler: memory },
  { path: '/people', method: 'get', handler: people },
  { path: '/export', method: 'get', handler: exportUnits },
  { path: '/import', method: 'post', handler: importUnits },
  { path: '/save', method: 'post', handler: save },
  { path: '/discard', method: 'post', handler: discard },
  { path: '/submit', method: 'post', handler: submit },
  { path: '/return', method: 'post', handler: sendBack },
  { path: '/approve', method: 'post', handler: approve },
  { path: '/copy', method: 'post', handler: copySource },
  { path: '/assign', method: 'post', handler: assign },
  { path: '/publish', method: 'post', handler: publish },
  { path: '/source-locale', method: 'post', handler: sourceLocale },
  { path: '/source-text', method: 'post', handler: sourceText },
]

/** The endpoints of the desk; `translation/api.ts` tells what each takes and answers. */
export const deskEndpoints = all.map((each) => ({ ...each, handler: forStaff(each.handler) }))

/** GET /api/translation-status, for those who ask about one document. */
export const statusEndpoint: Endpoint = {
  path: '/translation-status',
  method: 'get',
  handler: forStaff(status),
}
