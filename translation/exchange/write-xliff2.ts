import type { UnitState, Tag } from '@/translation/unit'

import type { ExportRow, FileHead } from './file'
import { inlineXml, type Dialect } from './inline'
import { notesXml, xliffText } from './xliff-frame'
import { attribute, toToken } from './xml-text'

/** XLIFF's own words for what a mark is; the others are `other`. */
const types: Partial<Record<Tag['kind'], string>> = {
  bold: 'type="fmt" subType="xlf:b"',
  italic: 'type="fmt" subType="xlf:i"',
  underline: 'type="fmt" subType="xlf:u"',
  break: 'type="fmt" subType="xlf:lb"',
  link: 'type="link"',
}

const type = ({ kind }: Tag): string => types[kind] ?? `type="other" subType="leitbild:${kind}"`

const dialect: Dialect = {
  open: (tag) => `<pc id="${tag.id}" ${type(tag)} canDelete="no">`,
  close: '</pc>',
  empty: (tag) => `<ph id="${tag.id}" ${type(tag)} canDelete="no"/>`,
  character: (id) => `<ph id="${id}" type="other" subType="leitbild:character"/>`,
}

const states: Record<UnitState, string> = {
  missing: 'state="initial"',
  draft: 'state="initial" subState="leitbild:draft"',
  outdated: 'state="initial" subState="leitbild:outdated"',
  review: 'state="translated"',
  approved: 'state="final"',
  gone: 'state="initial"',
}

function unitXml(row: ExportRow): string {
  const { unit, target, state } = row
  const source = `<source>${inlineXml(unit.source.text, unit.source, dialect)}</source>`
  const translated = target && `<target>${inlineXml(target, unit.source, dialect)}</target>`
  return (
    `<unit id="${toToken(unit.id)}" name="${attribute(unit.path)}" canResegment="no">` +
    `<notes>${notesXml(row, 'category')}</notes>` +
    `<segment ${states[state]}>${source}${translated}</segment></unit>`
  )
}

/** XLIFF 2.1 with a file for each document. */
export const writeXliff2 = (rows: readonly ExportRow[], head: FileHead): string =>
  xliffText(rows, head, {
    about: 'category',
    root:
      'xmlns="urn:oasis:names:tc:xliff:document:2.0" version="2.1"' +
      ` srcLang="${head.from}" trgLang="${head.to}" xml:space="preserve"`,
    file: (document, note, units) =>
      `<file id="${toToken(document)}" original="${attribute(document)}"` +
      ` canResegment="no" xml:space="preserve">` +
      `${note && `<notes>${note}</notes>`}${units}</file>`,
    unit: unitXml,
  })
