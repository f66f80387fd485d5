const { folders } = require('./imports.cjs')

const escaped = (path) => path.replace(/[.()]/g, String.raw`\$&`)
const startsWith = (path) => `^${escaped(path)}${path.endsWith('/') ? '' : '$'}`

/** Rows for parts of a folder; the row of the folder itself does not apply to them. */
const partsOf = (folder) =>
  folders.map((row) => row.folder).filter((each) => each !== folder && each.startsWith(folder))

/** A folder imports nothing of the project except what its row names, and itself. */
const rule = ({ folder, imports }) => ({
  name: folder,
  severity: 'error',
  from: { path: startsWith(folder), pathNot: partsOf(folder).map(startsWith) },
  to: {
    // Packages are no concern of these rules.
    pathNot: ['node_modules', ...['payload-types.ts', folder, ...imports].map(startsWith)],
    dependencyTypesNot: ['core', 'npm', 'npm-dev', 'npm-optional', 'npm-peer', 'undetermined'],
  },
})

module.exports = {
  forbidden: [
    ...folders.map(rule),
    { name: 'no-cycles', severity: 'error', from: {}, to: { circular: true } },
    {
      name: 'not-resolvable',
      severity: 'error',
      from: {},
      to: { couldNotResolve: true, pathNot: '^next/|^node:' },
    },
    {
      name: 'server-reads-content-in-one-file',
      severity: 'error',
      from: { path: '^server/', pathNot: String.raw`^server/back/content\.ts$` },
      to: { path: String.raw`^payload\.config\.ts$` },
    },
    {
      // React in what the configuration imports breaks the generation of types.
      name: 'no-views-in-the-content-model',
      severity: 'error',
      from: {
        path: '^(access|collections|database|fields|globals|jobs)/|^blocks/.*config|^payload\\.config',
      },
      to: { path: '\\.tsx$|^(app|components|queries|admin/.*\\.tsx)' },
    },
  ],
  options: {
    doNotFollow: { path: 'node_modules' },
    exclude: { path: '^(\\.next|data|coverage|test-results)/|^next-env\\.d\\.ts$' },
    tsConfig: { fileName: 'tsconfig.json' },
    tsPreCompilationDeps: true,
    enhancedResolveOptions: {
      conditionNames: ['import', 'require', 'node', 'default', 'types'],
      exportsFields: ['exports'],
    },
  },
}
