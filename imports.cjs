// Who may import whom. `.dependency-cruiser.cjs` makes its rules from this table, `npm run generate` the table in
// docs/architecture.md, and `npm run check` refuses an entry that no file uses.

/**
 * `folder`: a path prefix. `holds`: its purpose, for docs/architecture.md. `imports`: the path prefixes of the project that it may
 * import besides itself and `payload-types.ts`.
 */
const folders = [
  { folder: 'env.ts', holds: 'the only reader of the environment', imports: [] },
  {
    folder: 'payload.config.ts',
    holds: 'wiring of the CMS',
    imports: [
      'access/',
      'admin/',
      'api/',
      'collections/',
      'database/',
      'env.ts',
      'fields/',
      'globals/',
      'i18n/',
      'jobs/',
      'lib/',
    ],
  },
  { folder: 'proxy.ts', holds: 'languages and paths of a request', imports: ['i18n/', 'lib/'] },
  {
    folder: 'i18n/',
    holds: 'languages, their paths, the language of a request',
    imports: ['messages/', 'lib/messages.ts', 'queries/interface-texts.ts'],
  },
  {
    folder: 'messages/',
    holds: 'interface texts; a key that one language lacks is a type error',
    imports: [],
  },
  {
    folder: 'access/',
    holds: 'the table of rights, its rules, the published gate',
    imports: ['i18n/'],
  },
  {
    folder: 'api/',
    holds: 'the guard of the API: paths, body limits, attempts, headers, its description',
    imports: ['access/', 'env.ts', 'i18n/', 'lib/', 'server/response.ts'],
  },
  {
    folder: 'fields/',
    holds: 'shared fields, and the hooks that belong to them',
    imports: ['access/', 'i18n/', 'lib/'],
  },
  {
    folder: 'blocks/',
    holds: 'rich-text blocks: `config.ts` for the editor, `component.tsx` for the visitor',
    imports: ['components/', 'fields/', 'lib/'],
  },
  {
    folder: 'translation/',
    holds: 'units of translation, their states, the ledger: pure functions',
    imports: ['i18n/', 'lib/'],
  },
  {
    folder: 'collections/',
    holds: 'the content model, one noun a folder',
    imports: [
      'access/',
      'blocks/configs.ts',
      'database/withdrawal.ts',
      'env.ts',
      'fields/',
      'i18n/',
      'lib/',
      'translation/',
    ],
  },
  {
    folder: 'globals/',
    holds: 'the content that exists once: help, home, navigation, organisation',
    imports: ['access/', 'blocks/configs.ts', 'fields/', 'i18n/', 'lib/'],
  },
  {
    folder: 'jobs/',
    holds: 'planned publishing and withdrawal, mails',
    imports: [
      'access/',
      'collections/translations/assignment-mail.ts',
      'collections/users/',
      'fields/invalid-field.ts',
      'i18n/',
      'lib/',
    ],
  },
  {
    folder: 'database/',
    holds: 'the adapter that the URL names, the write queue of SQLite, migrations',
    imports: ['env.ts', 'i18n/', 'lib/'],
  },
  {
    folder: 'queries/',
    holds: 'the only place that reads content for pages',
    imports: [
      'database/gone-publications.ts',
      'database/publication-keys.ts',
      'env.ts',
      'i18n/',
      'lib/',
      'payload.config.ts',
      'search/',
    ],
  },
  {
    folder: 'search/',
    holds: 'the search index: words of each language, the file of the index, its thread',
    imports: ['database/private-file.ts', 'i18n/', 'lib/'],
  },
  {
    folder: 'components/',
    holds: 'views: props in, markup out',
    imports: ['blocks/', 'i18n/', 'lib/'],
  },
  {
    folder: 'server/front/',
    holds: 'the front thread: port, cached pages, forwarding, health',
    imports: [
      'i18n/',
      'lib/',
      'server/cache/',
      'server/headers.ts',
      'server/panel-calls.ts',
      'server/protocol.ts',
      'server/response.ts',
    ],
  },
  {
    folder: 'server/cache/',
    holds: 'the page cache: memory, disk, encoding',
    imports: ['env.ts', 'lib/', 'server/headers.ts'],
  },
  {
    folder: 'server/back/',
    holds: 'the back thread: Next, Payload, rendering, start and end',
    imports: [
      'database/content-marks.ts',
      'database/content-signal.ts',
      'env.ts',
      'i18n/',
      'lib/',
      'payload.config.ts',
      'queries/',
      'search/provided.ts',
      'search/thread/',
      'server/cache/',
      'server/headers.ts',
      'server/panel-calls.ts',
      'server/protocol.ts',
      'server/response.ts',
    ],
  },
  {
    folder: 'server/',
    holds: 'headers, messages between the threads, the response of a page',
    imports: ['lib/'],
  },
  { folder: 'lib/', holds: 'functions that several folders use', imports: ['i18n/'] },
  {
    folder: 'app/(site)/',
    holds: 'the public pages',
    imports: ['components/', 'env.ts', 'i18n/', 'lib/', 'queries/', 'server/response.ts'],
  },
  {
    folder: 'app/(payload)/',
    holds: "the routes of the panel and of Payload's API",
    imports: ['admin/', 'api/', 'payload.config.ts'],
  },
  {
    folder: 'app/preview/',
    holds: 'the address that opens a preview',
    imports: ['i18n/', 'lib/', 'payload.config.ts'],
  },
  {
    folder: 'admin/',
    holds: 'our parts of the panel, with their words',
    imports: [
      'access/',
      'collections/translations/ledger/store.ts',
      'fields/in-use/',
      'fields/links/',
      'i18n/',
      'lib/',
      'queries/dead-links.ts',
      'server/response.ts',
      'translation/',
    ],
  },
  {
    folder: 'seed/',
    holds: 'the demo content',
    imports: [
      'collections/translations/ledger/store.ts',
      'database/in-bulk.ts',
      'lib/laender.ts',
      'lib/members.ts',
      'translation/',
    ],
  },
  {
    folder: 'scripts/',
    holds: 'the commands of `package.json`; `scripts/steps/` are their parts',
    imports: [
      'access/roles-page.ts',
      'api/openapi.ts',
      'collections/translations/',
      'database/',
      'env.ts',
      'i18n/locales.ts',
      'imports.cjs',
      'lib/',
      'payload.config.ts',
      'queries/search/',
      'search/',
      'seed/',
      'translation/',
    ],
  },
]

module.exports = { folders }
