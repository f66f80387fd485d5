import type { State, Tag } from '@/translation/unit'

import type { ExportRow, Languages } from './file'
import { inlineXml, type Dialect } from './inline'
import { notesOf, perDocument } from './rows'
import { attribute, escapeXml } from './xml-text'

/** XLIFF's own words for what a mark is; the others begin with `x-`. */
const types: Partial<Record<Tag['kind'], string>> = {
  bold: 'bold',
  italic: 'italic',
  underline: 'underlined',
  link: 'link',
  break: 'lb',
}

const type = ({ kind }: Tag) => `ctype="${types[kind] ?? `x-${kind}`}"`

const dialect: Dialect = {
  open: (tag) => `<g id="${tag.id}" ${type(tag)}>`,
  close: '</g>',
  empty: (tag) => `<x id="${tag.id}" ${type(tag)}/>`,
  character: (id) => `<x id="${id}" ctype="x-character"/>`,
}

const states: Record<State, string> = {
  missing: 'new',
  draft: 'needs-translation',
  outdated: 'needs-adaptation',
  review: 'translated',
  approved: 'final',
  gone: 'new',
}

function unitXml(row: ExportRow): string {
  const { unit, target, state } = row
  const notes = notesOf(row).map(
    ({ category, text }) => `<note from="${category}">${escapeXml(text)}</note>`,
  )
  const limit = unit.limit === undefined ? '' : ` maxwidth="${unit.limit}" size-unit="char"`
  return (
    `<trans-unit id="${attribute(unit.id)}" resname="${attribute(unit.path)}"${limit}` +
    ` approved="${state === 'approved' ? 'yes' : 'no'}" xml:space="preserve">` +
    `<source>${inlineXml(unit.source.text, unit.source, dialect)}</source>` +
    (target &&
      `<target state="${states[state]}">${inlineXml(target, unit.source, dialect)}</target>`) +
    `${notes.join('')}</trans-unit>`
  )
}

/** XLIFF 1.2 with a file for each document. */
export const writeXliff1 = (rows: readonly ExportRow[], { from, to }: Languages): string => {
  const languages = `source-language="${from}" target-language="${to}"`
  const files = perDocument(rows).map(
    ({ document, rows: units }) =>
      `<file original="${attribute(document)}" datatype="x-leitbild" ${languages}><body>\n` +
      `${units.map(unitXml).join('\n')}\n</body></file>`,
  )
  return (
    `<?xml version="1.0" encoding="UTF-8"?>\n` +
    `<xliff xmlns="urn:oasis:names:tc:xliff:document:1.2" version="1.2">\n${files.join('\n')}\n</xliff>\n`
  )
}
