import type { CollectionConfig } from 'payload'

import { contentCollection } from '@/fields/content'
import { groups } from '@/fields/groups'
import { label } from '@/fields/label'
import { localizedText, names } from '@/fields/localized-text'
import { dayField } from '@/fields/period'
import { file } from '@/fields/relation'
import { richText } from '@/fields/rich-text'

export const missionStatements: CollectionConfig<'mission-statements'> = {
  slug: 'mission-statements',
  labels: names(
    label('Ziel oder Leitbild', 'Goal or mission statement'),
    label('Ziele und Leitbild', 'Goals and mission'),
  ),
  ...contentCollection('mission-statements'),
  orderable: true,
  admin: {
    ...contentCollection('mission-statements').admin,
    useAsTitle: 'title',
    defaultColumns: ['title', 'kind', 'adoptedOn', '_status'],
    group: groups.content,
    description: label(
      'Ziele, Leitbild und Grundsätze. Die Reihenfolge hier ist die auf der Website.',
      'Goals, mission statement and principles. Their order here is their order on the site.',
    ),
  },
  fields: [
    {
      name: 'kind',
      type: 'select',
      required: true,
      defaultValue: 'goal',
      label: label('Art', 'Kind'),
      options: [
        { value: 'goal', label: label('Ziel', 'Goal') },
        { value: 'mission-statement', label: label('Leitbild', 'Mission statement') },
        { value: 'principle', label: label('Grundsatz', 'Principle') },
      ],
    },
    localizedText({ name: 'title', de: 'Titel', en: 'Title', required: true }),
    richText({ name: 'text' }),
    dayField({
      name: 'adoptedOn',
      de: 'Beschlossen am',
      en: 'Adopted on',
      hint: label('Die Website nennt Monat und Jahr.', 'The site names month and year.'),
    }),
    localizedText({
      name: 'adoptedBy',
      de: 'Beschlossen von',
      en: 'Adopted by',
      hint: label('z. B. „Mitgliedsversammlung“', 'e.g. “General assembly of members”'),
    }),
    {
      ...file({
        name: 'file',
        to: 'documents',
        de: 'Dokument',
        en: 'Document',
        hint: label(
          'Zum Herunterladen; jede Sprache hat ihr eigenes.',
          'For download; each language has its own.',
        ),
      }),
      localized: true,
    },
  ],
}
