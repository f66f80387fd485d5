import { join } from 'node:path'

import { build } from 'esbuild'

/** Makes one file of `server/`: translating TypeScript at each start would cost longer than the rest of it. */
export const bundleServer = (root) =>
  build({
    absWorkingDir: root,
    entryPoints: ['server/main.ts'],
    outfile: join(root, '.next', 'serve.mjs'),
    bundle: true,
    format: 'esm',
    logLevel: 'warning',
    packages: 'external',
    platform: 'node',
    sourcemap: 'linked',
    target: 'node20.9',
  })
