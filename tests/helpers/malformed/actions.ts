import { pick } from '../random'

import type { Body } from './bodies'
import type { Targets } from './targets'
import { jsonValue } from './values'

const functions = [
  'form-state', 'table-state', 'render-document', 'render-list', 'render-field', 'get-folder-results-component-and-data',
  'render-document-slots', 'render-widget', 'get-default-layout', 'copy-data-from-locale', 'schedule-publish',
  'get-upcoming-scheduled-publish', 'slugify', 'getUpcoming', 'render-list-folders', 'render-tabs', '__proto__', '',
] // prettier-ignore

const names = [
  'collectionSlug', 'globalSlug', 'id', 'docID', 'data', 'operation', 'schemaPath', 'locale', 'formState', 'fields',
  'docPermissions', 'docPreferences', 'renderAllFields', 'query', 'drawerSlug', 'enableRowSelections', 'type', 'doc',
  'date', 'user', 'timezone', 'deleteID', 'fromLocale', 'toLocale', 'overrideData', 'columns', 'tableAppearance',
  'language', 'returnLockStatus', 'req', 'select', 'versions', 'paramsOverride', 'redirectAfterDelete', 'global',
] // prettier-ignore

/** A call of a function of the panel on the server, with arguments that it does not expect. */
export function action(random: () => number, targets: Targets, canary: string): Body {
  const slug = pick([...targets.collections.keys(), ...targets.globals.keys()], random)
  const count = Math.floor(random() * 6)
  const entries = Array.from({ length: count }, () => [
    pick(names, random),
    jsonValue(random, canary),
  ])
  const args = { collectionSlug: slug, schemaPath: slug, ...Object.fromEntries(entries) } as unknown
  const call = { name: pick(functions, random), args: random() < 0.9 ? args : entries }
  const text = JSON.stringify([call])
  const texts = [text, text, text, text, text.slice(0, -1), '[]', '', 'null', canary, '["$F1"]']
  const ids = [...targets.actions, ...targets.actions, canary, '40'.repeat(21)]
  return {
    headers: {
      'next-action': pick(ids, random),
      'content-type': pick(
        ['text/plain;charset=UTF-8', 'application/json', 'multipart/form-data'],
        random,
      ),
      accept: 'text/x-component',
    },
    bytes: Buffer.from(pick(texts, random)),
  }
}
