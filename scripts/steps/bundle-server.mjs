import { join } from 'node:path'

/** Makes one file of each thread of `server/`: translating TypeScript at each start would cost longer than the rest of it. */
export async function bundleServer(root) {
  // Commands load this before they have installed any package.
  const { build } = await import('esbuild')
  await build({
    absWorkingDir: root,
    entryPoints: { serve: 'server/main.ts', front: 'server/front.ts' },
    outdir: join(root, '.next'),
    outExtension: { '.js': '.mjs' },
    bundle: true,
    format: 'esm',
    logLevel: 'warning',
    packages: 'external',
    platform: 'node',
    sourcemap: 'linked',
    target: 'node20.9',
  })
}
