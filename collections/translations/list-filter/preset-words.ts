import type { Field } from 'payload'

import { label } from '@/fields/label'

type Words = ReturnType<typeof label>

const fields: Record<string, Words> = {
  title: label('Name', 'Name'),
  isShared: label('Geteilt', 'Shared'),
  access: label('Freigabe', 'Sharing'),
  where: label('Filter', 'Filters'),
  columns: label('Spalten', 'Columns'),
  groupBy: label('Gruppiert nach', 'Grouped by'),
  users: label('Konten', 'Accounts'),
}
const circles: Record<string, Words> = {
  everyone: label('Alle', 'Everyone'),
  onlyMe: label('Nur ich', 'Only me'),
  specificUsers: label('Bestimmte Konten', 'Certain accounts'),
}
const deeds: Record<string, Words> = {
  read: label('Wer sieht die Ansicht?', 'Who sees the view?'),
  update: label('Wer darf sie ändern?', 'Who may change it?'),
  delete: label('Wer darf sie löschen?', 'Who may delete it?'),
}

type Loose = { name?: string; label?: unknown; fields?: Field[]; options?: unknown[] }

/** Gives Payload's form for saved views, which is English in every panel, words in both languages. */
export function nameFields(all: Field[], deed?: Words): void {
  for (const field of all) {
    const each = field as Loose
    const inside = (each.fields ?? []).map((one) => deeds[(one as Loose).name ?? '']).find(Boolean)
    const words = fields[each.name ?? ''] ?? (each.name === 'constraint' ? deed : inside)
    if (words) each.label = words
    if (each.name === 'constraint')
      each.options = Object.entries(circles).map(([value, name]) => ({ value, label: name }))
    if (each.fields) nameFields(each.fields, inside ?? deed)
  }
}
