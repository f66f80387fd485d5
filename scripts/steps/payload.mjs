import { join } from 'node:path'

import { run } from './command.mjs'

/**
 * Runs a command of Payload's own line tool, with the production build of lexical: the other one
 * deadlocks on Node 20 in half of all starts.
 */
export const payload = (title, root, args, environment) =>
  run(title, process.execPath, [join(root, 'node_modules', 'payload', 'bin.js'), ...args], {
    cwd: root,
    env: {
      ...environment,
      NODE_OPTIONS: `${environment.NODE_OPTIONS ?? ''} -C production`.trim(),
      DISABLE_PAYLOAD_HMR: 'true',
    },
  })
