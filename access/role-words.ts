import type { PanelLanguage } from '@/i18n/panel-languages'

import { type Role, roles } from './roles'
import { rights } from './table'

type Words = Record<PanelLanguage, string>

export const roleNames: Record<Role, Words> = {
  admin: { de: 'Verwaltung', en: 'Administration' },
  editor: { de: 'Redaktion', en: 'Editing' },
  reviewer: { de: 'Prüfung', en: 'Review' },
  translator: { de: 'Übersetzung', en: 'Translation' },
}

/** The words for each right, in the order in which the form lists them. */
const deeds: [readonly Role[], Words][] = [
  [rights.users.update, { de: 'verwaltet Konten', en: 'manages accounts' }],
  [rights.organisation.update, { de: 'ändert die Organisation', en: 'changes the organisation' }],
  [rights.pages.create, { de: 'legt Inhalte an', en: 'creates content' }],
  [rights.pages.update, { de: 'ändert Inhalte', en: 'changes content' }],
  [rights.pages.publish, { de: 'veröffentlicht und plant', en: 'publishes and schedules' }],
  [rights.glossary.update, { de: 'pflegt das Glossar', en: 'maintains the glossary' }],
  [rights.media.create, { de: 'lädt Dateien hoch', en: 'uploads files' }],
  [rights.pages.trash, { de: 'legt in den Papierkorb', en: 'moves to the trash' }],
  [rights.pages.delete, { de: 'löscht endgültig', en: 'deletes for good' }],
]

const translates: Words = {
  de: 'liest alles und übersetzt am Übersetzungspult, ohne zu veröffentlichen',
  en: 'reads everything and translates at the translation desk, without publishing',
}

function deedsOf(role: Role, language: PanelLanguage): string {
  const own = deeds.flatMap(([allowed, words]) => (allowed.includes(role) ? [words[language]] : []))
  return own.length > 0 ? own.join(', ') : translates[language]
}

/** What each role may do, made from the table of rights. */
export const roleSummary = (language: PanelLanguage): string =>
  roles.map((role) => `${roleNames[role][language]}: ${deedsOf(role, language)}.`).join('\n')
