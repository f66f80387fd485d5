import { lexicalEditor } from '@payloadcms/richtext-lexical'
import { de } from '@payloadcms/translations/languages/de'
import { en } from '@payloadcms/translations/languages/en'
import { buildConfig } from 'payload'
import sharp from 'sharp'

import { focusAreas } from '@/collections/focus-areas'
import { funders } from '@/collections/funders'
import { missionStatements } from '@/collections/mission-statements'
import { networkMemberships } from '@/collections/network-memberships'
import { pages } from '@/collections/pages'
import { publications } from '@/collections/publications'
import { users } from '@/collections/users'
import { databaseAdapter } from '@/database/adapter'
import { env } from '@/env'
import { organisation } from '@/globals/organisation'
import { defaultLocale, localeNames, locales } from '@/i18n/locales'

export default buildConfig({
  secret: env.PAYLOAD_SECRET,
  serverURL: env.SERVER_URL,
  csrf: [env.SERVER_URL],
  cors: [],
  db: databaseAdapter(env.DATABASE_URL, env.NODE_ENV === 'test'),
  collections: [
    missionStatements,
    focusAreas,
    networkMemberships,
    publications,
    funders,
    pages,
    users,
  ],
  globals: [organisation],
  editor: lexicalEditor(),
  localization: {
    locales: locales.map((code) => ({ code, label: localeNames[code] })),
    defaultLocale,
    fallback: false,
    defaultLocalePublishOption: 'active',
  },
  i18n: { supportedLanguages: { de, en }, fallbackLanguage: 'de' },
  experimental: { localizeStatus: true },
  admin: {
    importMap: { importMapFile: 'app/(payload)/admin/importMap.js' },
    user: 'users',
    avatar: 'default',
    meta: { defaultOGImageType: 'off' },
  },
  graphQL: { disable: true },
  maxDepth: 3,
  defaultDepth: 1,
  telemetry: false,
  sharp,
  typescript: { outputFile: 'payload-types.ts' },
})
