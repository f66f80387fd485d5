import type { CollectionConfig } from 'payload'

import { adminsOnlyField, adminsOrSelf } from '@/access/roles'
import { collectionRules } from '@/access/rules'
import { groups } from '@/fields/groups'
import { label, languageOptions } from '@/fields/label'
import { names } from '@/fields/localized-text'
import { locales } from '@/i18n/locales'

import { env } from '@/env'

import { forgotPassword } from './forgot-password'
import { firstAccountNeedsToken } from './hooks/first-account'
import { firstAccountBringsViews } from './hooks/first-views'
import { keepLastAdmin, keepLastAdminAccount } from './hooks/last-admin'
import { settlePlansOfDeleted, settlePlansOfDemoted } from './hooks/open-plans'
import { sameTime } from './hooks/same-time'
import { endOfDay, endSessions } from './hooks/sessions'
import { strongPassword } from './hooks/strong-password'
import { keepPanelLanguage } from './panel-language'
import { plansEndpoints } from './plans-endpoints'

const byAdmins = { create: adminsOnlyField, update: adminsOnlyField }

export const users: CollectionConfig<'users'> = {
  slug: 'users',
  labels: names(label('Konto', 'Account'), label('Konten', 'Accounts')),
  auth: {
    tokenExpiration: 7200,
    removeTokenFromResponses: true,
    useSessions: true,
    // Attempts are limited in `api/attempts.ts` for each network: a lock on the account would let strangers lock it.
    maxLoginAttempts: 0,
    cookies: { sameSite: 'Lax', secure: env.SERVER_URL.startsWith('https:') },
    // Payload's own interval asks the database in a way that fails while transactions are on.
    forgotPassword: { minRequestInterval: 0 },
  },
  access: {
    ...collectionRules('users'),
    admin: ({ req }) => Boolean(req.user),
    read: adminsOrSelf,
    update: adminsOrSelf,
  },
  // What GraphQL would offer here goes past the limits on attempts.
  graphQL: { disableMutations: true, disableQueries: true },
  endpoints: [forgotPassword, ...plansEndpoints],
  defaultSort: 'name',
  hooks: {
    beforeOperation: [strongPassword, sameTime],
    beforeChange: [firstAccountNeedsToken, keepLastAdmin, settlePlansOfDemoted, endSessions],
    beforeDelete: [keepLastAdminAccount, settlePlansOfDeleted],
    afterChange: [firstAccountBringsViews],
    afterLogin: [keepPanelLanguage],
    refresh: [endOfDay],
  },
  admin: {
    useAsTitle: 'name',
    defaultColumns: ['name', 'email', 'roles'],
    hideAPIURL: true,
    group: groups.administration,
    description: label(
      'Wer hier arbeitet. Die Sprache der Oberfläche wählt jede Person selbst in ihrem Konto.',
      'Who works here. Everybody chooses the language of the panel in their own account.',
    ),
  },
  fields: [
    // Holds one word in one account: no second one can be the first, on any database.
    { name: 'first', type: 'text', unique: true, hidden: true },
    {
      name: 'setupToken',
      type: 'text',
      virtual: true,
      label: label('Einrichtungscode', 'Set-up code'),
      admin: {
        condition: (_, __, { user }) => !user,
        description: label(
          'Steht in der Ausgabe des Servers, solange es noch kein Konto gibt.',
          'Printed by the server as long as there is no account.',
        ),
      },
    },
    { name: 'name', type: 'text', required: true, label: label('Name', 'Name') },
    {
      name: 'roles',
      type: 'select',
      hasMany: true,
      required: true,
      label: label('Rollen', 'Roles'),
      access: byAdmins,
      options: [
        { value: 'admin', label: label('Verwaltung', 'Administration') },
        { value: 'editor', label: label('Redaktion', 'Editing') },
        { value: 'reviewer', label: label('Prüfung', 'Review') },
        { value: 'translator', label: label('Übersetzung', 'Translation') },
      ],
    },
    {
      name: 'translatesTo',
      type: 'select',
      hasMany: true,
      label: label('Übersetzt in', 'Translates into'),
      admin: {
        condition: ({ roles }: { roles?: string[] }) => roles?.includes('translator') ?? false,
        description: label(
          'Nur in diesen Sprachen kann die Person schreiben.',
          'The person can write in these languages alone.',
        ),
      },
      access: byAdmins,
      options: languageOptions(locales),
    },
    {
      name: 'plans',
      type: 'ui',
      admin: {
        components: { Field: '@/admin/schedule/account-plans#AccountPlans' },
        disableListColumn: true,
      },
    },
  ],
}
