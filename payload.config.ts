import { seoPlugin } from '@payloadcms/plugin-seo'
import { lexicalEditor } from '@payloadcms/richtext-lexical'
import { de } from '@payloadcms/translations/languages/de'
import { en } from '@payloadcms/translations/languages/en'
import { buildConfig } from 'payload'
import sharp from 'sharp'

import { explainEndedSession } from '@/access/ended-session'
import { graphqlRules } from '@/access/graphql-rules'
import { withOwnLocks } from '@/access/own-locks'
import { withOwnPreferences } from '@/access/own-preferences'
import { queryPresets } from '@/access/query-presets'
import { withPlaceTimes } from '@/admin/dates/plugin'
import { withEditing } from '@/admin/editing/plugin'
import { withDesk } from '@/admin/translations/plugin'
import { apiEndpoints } from '@/api/endpoints'
import { explainLargeFile, fileTooLarge } from '@/api/large-file'
import { documents } from '@/collections/documents'
import { focusAreas } from '@/collections/focus-areas'
import { formerAddresses } from '@/collections/former-addresses'
import { funders } from '@/collections/funders'
import { glossary } from '@/collections/glossary'
import { helpContacts } from '@/collections/help-contacts'
import { helpTexts } from '@/collections/help-texts'
import { localeStrings } from '@/collections/locale-strings'
import { media } from '@/collections/media'
import { memberOrganisations } from '@/collections/member-organisations'
import { missionStatements } from '@/collections/mission-statements'
import { networkMemberships } from '@/collections/network-memberships'
import { pages } from '@/collections/pages'
import { publications } from '@/collections/publications'
import { translations } from '@/collections/translations'
import { statusEndpoint } from '@/collections/translations/endpoints'
import { withLedger } from '@/collections/translations/ledger/plugin'
import { withViews } from '@/collections/translations/list-filter/presets'
import { users } from '@/collections/users'
import { announceSetup } from '@/collections/users/setup-token'
import { databaseAdapter } from '@/database/adapter'
import { explainTrouble } from '@/database/troubles'
import { env } from '@/env'
import { keepFieldErrors } from '@/fields/field-errors'
import { withDraftDuplicates } from '@/fields/hooks/copies-are-drafts'
import { withUses } from '@/fields/in-use/plugin'
import { languageLabel } from '@/fields/label'
import { withDraftRestore } from '@/fields/restore/plugin'
import { withSeoLabel } from '@/fields/seo-labels'
import { helpGlobal } from '@/globals/help'
import { home } from '@/globals/home'
import { navigation } from '@/globals/navigation'
import { organisation } from '@/globals/organisation'
import { searchSettings } from '@/globals/search-settings'
import { translationSettings } from '@/globals/translation-settings'
import { defaultLocale, locales } from '@/i18n/locales'
import { panelLanguage } from '@/i18n/panel-languages'
import { withOwnTexts } from '@/i18n/payload-texts/texts'
import { withScheduledLocales } from '@/jobs/schedule-publish'
import { jobs } from '@/jobs/settings'
import { uploadLimit } from '@/lib/limits'
import { logger } from '@/lib/logger'
import { mailAdapter } from '@/lib/mail'

const config = buildConfig({
  secret: env.PAYLOAD_SECRET,
  serverURL: env.SERVER_URL,
  csrf: [env.SERVER_URL],
  cors: env.CORS_ORIGINS,
  cookiePrefix: 'leitbild',
  email: mailAdapter(env),
  db: await databaseAdapter(env),
  collections: [
    missionStatements,
    focusAreas,
    memberOrganisations,
    networkMemberships,
    publications,
    funders,
    media,
    documents,
    helpContacts,
    helpTexts,
    pages,
    formerAddresses,
    glossary,
    translations,
    localeStrings,
    users,
  ],
  globals: [home, helpGlobal, navigation, organisation, searchSettings, translationSettings],
  plugins: [
    seoPlugin({
      collections: ['focus-areas', 'publications', 'pages'],
      uploadsCollection: 'media',
      tabbedUI: true,
      fields: ({ defaultFields }) => defaultFields.map(withSeoLabel),
    }),
    withLedger,
    withDraftRestore,
    withDesk,
    withOwnLocks,
    withEditing,
    withUses,
  ],
  jobs,
  onInit: announceSetup,
  hooks: { afterError: [keepFieldErrors, explainLargeFile, explainTrouble, explainEndedSession] },
  queryPresets,
  editor: lexicalEditor(),
  localization: {
    locales: locales.map((code) => ({ code, label: languageLabel(code) })),
    defaultLocale,
    fallback: false,
    defaultLocalePublishOption: 'active',
    filterAvailableLocales: ({ locales: all, req }) => {
      const complete: unknown = req.context['completeLocales']
      const open = Array.isArray(complete) ? all.filter(({ code }) => complete.includes(code)) : all
      // The comparison of versions takes a label for the language of the content, not for that of the panel.
      const language = panelLanguage(req.i18n.language)
      return open.map((locale) => ({ ...locale, label: languageLabel(locale.code)[language] }))
    },
  },
  i18n: { supportedLanguages: { de, en }, fallbackLanguage: 'de' },
  experimental: { localizeStatus: true },
  admin: {
    importMap: { importMapFile: 'app/(payload)/admin/importMap.js' },
    user: 'users',
    avatar: 'default',
    dateFormat: 'PP, p',
    meta: {
      defaultOGImageType: 'off',
      titleSuffix: ' · Leitbild',
      icons: [{ rel: 'icon', type: 'image/svg+xml', url: '/look/icon.svg' }],
    },
    components: {
      beforeDashboard: ['@/admin/dashboard#Dashboard'],
      providers: [
        '@/admin/content-language#ContentLanguage',
        '@/admin/accessible-names#AccessibleNames',
      ],
      graphics: { Icon: '@/admin/brand/mark#Icon', Logo: '@/admin/brand/mark#Logo' },
      views: { forgot: { Component: '@/admin/account/forgot-password#ForgotPassword' } },
    },
  },
  graphQL: { disable: !env.GRAPHQL, maxComplexity: 500, validationRules: graphqlRules },
  endpoints: [...apiEndpoints, statusEndpoint],
  upload: {
    limits: { fileSize: uploadLimit, files: 1, fields: 20 },
    abortOnLimit: true,
    responseOnLimit: fileTooLarge.en,
  },
  maxDepth: 3,
  defaultDepth: 1,
  telemetry: false,
  // What strangers ask for and do not get is their affair. Of the rest the log keeps the kind (see lib/logger.ts).
  loggingLevels: {
    AuthenticationError: 'error',
    Forbidden: false,
    Locked: false,
    MissingFile: 'error',
    NotFound: false,
    QueryError: false,
    ValidationError: 'error',
  },
  logger,
  sharp,
  // `npm run generate` makes the types; a process for it at each start would cost more than the start.
  typescript: { outputFile: 'payload-types.ts', autoGenerate: false },
})

export default config
  .then(withScheduledLocales)
  .then(withDraftDuplicates)
  .then(withOwnPreferences)
  .then(withViews)
  .then(withPlaceTimes)
  .then(withOwnTexts)
