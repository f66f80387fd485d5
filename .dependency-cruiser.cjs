// Who may import whom. docs/architecture.md tells the same in words; tests/unit/imports.test.ts plants wrong ones.

/** `from` may reach nothing of the project but what is named (and itself). Types of Payload are for all. */
const only = (name, from, ...allowed) => ({
  name,
  severity: 'error',
  from: { path: from },
  to: {
    // A package is no room; which ones may be used is package.json's matter.
    pathNot: ['node_modules', '^payload-types\\.ts$', from, ...allowed],
    dependencyTypesNot: ['core', 'npm', 'npm-dev', 'npm-optional', 'npm-peer', 'undetermined'],
  },
})

module.exports = {
  forbidden: [
    { name: 'no-cycles', severity: 'error', from: {}, to: { circular: true } },
    {
      name: 'not-resolvable',
      severity: 'error',
      from: {},
      to: { couldNotResolve: true, pathNot: '^next/|^node:' },
    },
    {
      name: 'nobody-imports-pages-tests-or-scripts',
      severity: 'error',
      from: { pathNot: '^(app|bench|tests|scripts)/|^playwright\\.config' },
      to: { path: '^(app|tests|scripts)/' },
    },
    {
      name: 'payload-config-by-its-doors-only',
      severity: 'error',
      from: {
        pathNot:
          '^(queries|app/\\(payload\\)|app/preview|bench|scripts|seed|tests|i18n/request)|^server/content\\.ts$',
      },
      to: { path: '^payload\\.config\\.ts$' },
    },
    {
      // React in what the configuration reaches breaks the generation of types.
      name: 'no-views-in-the-content-model',
      severity: 'error',
      from: {
        path: '^(access|collections|database|fields|globals|jobs)/|^blocks/.*config|^payload\\.config',
      },
      to: { path: '\\.tsx$|^(app|components|queries|admin/.*\\.tsx)' },
    },
    only('env-imports-nothing', '^env\\.ts$'),
    only('i18n', '^i18n/', '^messages/', '^queries/interface-texts', '^lib/messages\\.ts$'),
    only('lib-is-pure', '^lib/', '^i18n/'),
    only('access', '^access/', '^(lib|i18n)/', '^admin/texts', '^fields/label\\.ts$'),
    only('fields', '^fields/', '^(access|lib|i18n|blocks)/', '^admin/texts', '^env\\.ts$'),
    only(
      'collections',
      '^collections/',
      '^(access|fields|blocks|lib|i18n|jobs|database|translation)/',
      '^env',
    ),
    only('translation-is-pure', '^translation/', '^lib/', '^i18n/(locales|panel-languages)'),
    only(
      'jobs',
      '^jobs/',
      '^(access|lib|i18n)/',
      '^collections/translations/assignment-mail\.ts$',
      '^collections/users/(admins|panel-language|reset-mail)\.ts$',
      '^fields/invalid-field\.ts$',
    ),
    only('globals', '^globals/', '^(access|fields|blocks|lib|i18n)/'),
    only('api', '^api/', '^(access|lib|i18n)/', '^env\\.ts$', '^server/response\\.ts$'),
    only('database', '^database/', '^env\\.ts$', '^(lib|i18n)/'),
    only(
      'queries-are-the-door',
      '^queries/',
      '^payload\\.config',
      '^(lib|i18n)/',
      '^database/publication-keys\\.ts$',
    ),
    only('components-are-views', '^components/', '^(lib|i18n|blocks)/', '^messages/'),
    only(
      'server',
      '^server/',
      '^(lib|i18n|messages)/',
      '^env\\.ts$',
      '^database/content-(marks|signal)\\.ts$',
      '^(payload\\.config|queries/(catalogue|leads-somewhere))\\.ts$',
    ),
    only('blocks', '^blocks/', '^(fields|access|lib|i18n|components)/'),
    only(
      'pages-read-through-the-door',
      '^app/\\(site\\)/',
      '^(queries|components|blocks|lib|i18n|messages)/',
      '^server/response\\.ts$',
      '^env\\.ts$',
    ),
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
