import { join } from 'node:path'
import { pathToFileURL } from 'node:url'

import { lastLines, run } from './command.mjs'
import { stop } from './say.mjs'

/**
 * Creates or migrates the database and fills it when it is empty; uploads are kept below `cwd`.
 * It runs the production build of lexical: the other one deadlocks on Node 20 in half of all starts.
 */
export async function seed({ args = [], cwd, environment, root, title }) {
  const tsx = pathToFileURL(join(root, 'node_modules', 'tsx', 'dist', 'loader.mjs')).href
  const { code, output } = await run(
    title,
    process.execPath,
    ['-C', 'production', '--import', tsx, join(root, 'scripts', 'seed.ts'), ...args],
    {
      cwd,
      env: {
        ...environment,
        NODE_ENV: 'production',
        DISABLE_PAYLOAD_HMR: 'true',
        TSX_TSCONFIG_PATH: join(root, 'tsconfig.json'),
      },
    },
  )
  if (code !== 0)
    stop(`${lastLines(output)}\nThe demo content could not be written; the reason stands above.`)
  return output
}
