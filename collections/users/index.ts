import type { CollectionConfig, SelectFieldManyValidation } from 'payload'
import { select } from 'payload/shared'

import { roleNames, roleSummary } from '@/access/role-words'
import { adminsOnlyField, adminsOrSelf, hasRole, roles } from '@/access/roles'
import { collectionRules } from '@/access/rules'
import { groups } from '@/fields/groups'
import { label, languageOptions } from '@/fields/label'
import { names } from '@/fields/localized-text'
import { locales } from '@/i18n/locales'
import { inPanelLanguage } from '@/i18n/panel-languages'

import { env } from '@/env'

import { forgotPassword } from './forgot-password'
import { refuseDeactivated } from './hooks/deactivated'
import { firstAccountNeedsToken } from './hooks/first-account'
import { firstAccountBringsViews } from './hooks/first-views'
import { keepLastAdmin, keepLastAdminAccount } from './hooks/last-admin'
import { findByHashedToken, hashLinkToken } from './hooks/link-token'
import { settlePlansOfDeleted, settlePlansOfDemoted } from './hooks/open-plans'
import { sameTime } from './hooks/same-time'
import { endOfDay, endSessions } from './hooks/sessions'
import { strongPassword } from './hooks/strong-password'
import { finishInvitation, inviteWithoutPassword } from './invitation'
import { linkEndpoints } from './one-time-link'
import { keepPanelLanguage } from './panel-language'
import { plansEndpoints } from './plans-endpoints'

/** A translator without a language could write nowhere. */
const hasLanguage: SelectFieldManyValidation = (value, options) => {
  const { roles: given } = options.siblingData as { roles?: string[] }
  if (value?.length || !given?.includes('translator')) return select(value, options)
  return inPanelLanguage(options.req, {
    de: 'Bitte wählen Sie mindestens eine Sprache, in die diese Person übersetzt.',
    en: 'Please choose at least one language that this person translates into.',
  })
}

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
  endpoints: [forgotPassword, ...plansEndpoints, ...linkEndpoints],
  defaultSort: 'name',
  hooks: {
    beforeOperation: [findByHashedToken, inviteWithoutPassword, strongPassword, sameTime],
    beforeChange: [
      firstAccountNeedsToken,
      keepLastAdmin,
      settlePlansOfDemoted,
      endSessions,
      hashLinkToken,
    ],
    beforeDelete: [keepLastAdminAccount, settlePlansOfDeleted],
    afterChange: [firstAccountBringsViews, finishInvitation],
    beforeLogin: [refuseDeactivated],
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
        // Payload shows virtual fields as read-only.
        readOnly: false,
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
      admin: { description: label(roleSummary('de'), roleSummary('en')) },
      options: roles.map((value) => ({ value, label: roleNames[value] })),
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
      validate: hasLanguage,
    },
    {
      name: 'invite',
      type: 'checkbox',
      virtual: true,
      defaultValue: true,
      // It is a question of the form for a new account, and nothing that an account has.
      hooks: { afterRead: [() => null] },
      label: label('Einladen', 'Invite'),
      access: byAdmins,
      admin: {
        readOnly: false,
        condition: (_, __, { operation, user }) => operation === 'create' && Boolean(user),
        description: label(
          'Die Person wählt ihr Passwort selbst, über einen Link, der sieben Tage und nur einmal gilt. Ist ein Mailserver eingerichtet, kommt er per E-Mail; sonst zeigt ihn das gespeicherte Konto.',
          'The person chooses the password, by a link that is valid for seven days and only once. With a mail server it comes by e-mail; otherwise the stored account shows it.',
        ),
        components: { afterInput: ['@/admin/account/invited-password#InvitedPassword'] },
        disableListColumn: true,
        disableListFilter: true,
      },
    },
    {
      name: 'deactivated',
      type: 'checkbox',
      label: label('Deaktiviert', 'Deactivated'),
      access: byAdmins,
      admin: {
        condition: (_, __, { operation, user }) => operation === 'update' && hasRole(user, 'admin'),
        description: label(
          'Niemand kann sich mit diesem Konto anmelden; offene Sitzungen enden sofort. Was die Person geschrieben hat, bleibt.',
          'Nobody can sign in with this account; open sessions end at once. What the person has written stays.',
        ),
      },
    },
    {
      name: 'link',
      type: 'ui',
      admin: {
        components: { Field: '@/admin/account/one-time-link#OneTimeLink' },
        disableListColumn: true,
      },
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
