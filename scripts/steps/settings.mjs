import { join } from 'node:path'
import { pathToFileURL } from 'node:url'

import { collect, lastLines } from './command.mjs'
import { stop } from './say.mjs'

const check = `import('./env.ts').then(({ checkServed }) => checkServed()).catch(async (error) => {
  const { lineOf } = await import('./lib/log/line-of.ts')
  process.stderr.write(lineOf(error))
  process.exit(1)
})`

/** Ends with one line when a server would refuse the settings in `environment`. */
export async function checkSettings(root, environment) {
  const tsx = pathToFileURL(join(root, 'node_modules', 'tsx', 'dist', 'loader.mjs')).href
  const args = ['--import', tsx, '--eval', check]
  const { code, output } = await collect(process.execPath, args, { cwd: root, env: environment })
  if (code !== 0) stop(lastLines(output))
}
