import { join } from 'node:path'

/** Bundles each thread of `server/` into one file. Compiling TypeScript at each start would take longer than the rest of the start. */
export async function bundleServer(root) {
  // Commands load this before they have installed any package.
  const { build } = await import('esbuild')
  await build({
    absWorkingDir: root,
    entryPoints: {
      serve: 'server/back/main.ts',
      front: 'server/front/main.ts',
      search: 'search/thread/main.ts',
      pdf: 'search/pdf/main.ts',
    },
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
