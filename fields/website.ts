import type { FieldHook, TextField } from 'payload'

import { panelLanguage, type PanelReader } from '@/i18n/panel-languages'
import { readLink } from '@/lib/links'

import { label } from './label'
import { linkFaultText } from './links/faults'
import { refuseInDraft } from './links/refuse-in-draft'

/** The web address in the form in which it is kept, or what is wrong with it. */
function readWebsite(value: string) {
  const found = readLink(value)
  if ('fault' in found || /^https?:/.test(found.href)) return found
  return { fault: 'noWebsite' as const }
}

const isEmpty = (value: unknown): boolean => typeof value !== 'string' || value.trim() === ''

const websiteOr = (value: unknown, other: unknown): unknown => {
  if (typeof value !== 'string' || isEmpty(value)) return value
  const found = readWebsite(value)
  return 'href' in found ? found.href : other
}

/** What is wrong with a web address that is given. */
function websiteFault(value: unknown, { i18n }: PanelReader): string | undefined {
  if (typeof value !== 'string' || isEmpty(value)) return undefined
  const found = readWebsite(value)
  return 'fault' in found
    ? linkFaultText(found.fault, { target: value }, panelLanguage(i18n.language))
    : undefined
}

/** The rows of a list without those whose `url` is no web address. */
export const withoutDeadRows: FieldHook = ({ value }) =>
  Array.isArray(value)
    ? value.filter((row: { url?: unknown } | null) => websiteOr(row?.url, null) !== null)
    : (value as unknown)

/** An absolute web address; https:// is added where it is missing, and anything but the web is refused. */
export const website = (name = 'website', isRequired = false): TextField => ({
  name,
  type: 'text',
  required: isRequired,
  label: label('Webadresse', 'Web address'),
  admin: { description: label('z. B. https://www.beispiel.de', 'e.g. https://www.example.org') },
  hooks: {
    beforeValidate: [
      (args) => {
        const value: unknown = websiteOr(args.value, args.value)
        refuseInDraft(args, websiteFault(value, args.req))
        return value
      },
    ],
    // What was stored before there was this rule leads nowhere.
    afterRead: [({ value }) => websiteOr(value, null)],
  },
  validate: (value: unknown, { req }: { req: PanelReader }) =>
    isRequired && isEmpty(value)
      ? linkFaultText('empty', { target: '' }, panelLanguage(req.i18n.language))
      : (websiteFault(value, req) ?? true),
})
