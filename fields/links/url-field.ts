import type { FieldAffectingData } from 'payload'

import { panelLanguage, type PanelReader } from '@/i18n/panel-languages'
import { linkOrNothing, readLink } from '@/lib/links'

import { linkFaultText } from './faults'

type Options = { req: PanelReader; siblingData?: { linkType?: unknown; text?: unknown } }

/** In a whole text, where no link has its words among its fields, the rule of the text names the link. */
const isInForm = (link: Options['siblingData']) => link?.text !== undefined

function validateUrl(value: unknown, { req, siblingData }: Options): string | true {
  if (siblingData?.linkType === 'internal' || !isInForm(siblingData)) return true
  const found = readLink(value)
  if ('href' in found) return true
  const target = typeof value === 'string' ? value : ''
  return linkFaultText(found.fault, { target }, panelLanguage(req.i18n.language))
}

/** The document may be a draft or in the trash: then the site shows plain words. */
function validateDocument(value: unknown, { req, siblingData }: Options): string | true {
  const isChosen = typeof value === 'object' && value !== null
  if (siblingData?.linkType !== 'internal' || isChosen || !isInForm(siblingData)) return true
  return linkFaultText('document', { target: '' }, panelLanguage(req.i18n.language))
}

/** A field of the form in which a link is edited, with the rule of this site instead of Payload's. */
export function linkUrl(field: FieldAffectingData): FieldAffectingData {
  // Payload would write what it does not know in percent signs, once more each time.
  if (field.name === 'url')
    return {
      ...field,
      hooks: { beforeChange: [({ value }) => linkOrNothing(value) ?? (value as unknown)] },
      validate: validateUrl,
    } as FieldAffectingData
  return field.name === 'doc'
    ? ({ ...field, validate: validateDocument } as FieldAffectingData)
    : field
}
