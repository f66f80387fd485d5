import { getTranslation } from '@payloadcms/translations'
import type { PayloadRequest } from 'payload'

import { panelLanguage } from '@/i18n/panel-languages'
import { messageNote, messagePlaces } from '@/translation/messages/describe'
import type { KnownUnit } from '@/translation/ledger/ledger'
import type { FieldLabel } from '@/translation/units/spots'
import type { Unit } from '@/translation/unit'

import { interfaceOrigin } from './ledger/interface-texts'
import { blockSchemas, wordFields } from './ledger/schema'

/** A unit as the ledger knows it, or as much of it as names it. */
type NamedUnit = Unit & Partial<KnownUnit>

function labelOf({ payload }: PayloadRequest, { origin, path, role = '' }: NamedUnit): FieldLabel {
  const [block = '', name] = role.split('.')
  const inBlock = blockSchemas[block]?.find((words) => words.name === name)
  const field = inBlock ?? wordFields(payload, origin).find((each) => each.path === path)
  return field?.label ?? false
}

/** A unit with what helps to translate it, in the language of the panel. */
export function withNotes(req: PayloadRequest, known: NamedUnit): Unit {
  const { digest: _digest, isGone: _gone, isRich: _rich, role: _role, ...unit } = known
  const language = panelLanguage(req.i18n.language)
  if (unit.origin === interfaceOrigin) {
    const note = messageNote(unit.path, language)
    return { ...unit, ...(note ? { note } : {}), places: messagePlaces(unit.path, language) }
  }
  const label = labelOf(req, known)
  const note = label ? getTranslation(label, req.i18n) : ''
  return { ...unit, ...(note ? { note } : {}) }
}
