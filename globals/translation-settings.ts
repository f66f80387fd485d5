import type { GlobalConfig } from 'payload'

import { globalRules } from '@/access/rules'
import { groups } from '@/fields/groups'
import { label } from '@/fields/label'

/** How the translation desk works in this organisation. */
export const translationSettings: GlobalConfig<'translation-settings'> = {
  slug: 'translation-settings',
  label: label('Übersetzung: Einstellungen', 'Translation: settings'),
  access: globalRules('translation-settings'),
  admin: {
    hideAPIURL: true,
    group: groups.administration,
    description: label(
      'Wie Übersetzungen freigegeben werden. Gilt für alle Sprachen.',
      'How translations are approved. Holds for all languages.',
    ),
  },
  fields: [
    {
      name: 'approvesOwn',
      type: 'checkbox',
      label: label('Eigene Übersetzungen freigeben', 'Approve one’s own translations'),
      admin: {
        description: label(
          'Für ein Team aus einer Person. Das Protokoll hält fest, wer sich selbst freigegeben hat.',
          'For a team of one. The log says who approved their own work.',
        ),
      },
    },
    {
      name: 'approvesCorrections',
      type: 'checkbox',
      defaultValue: true,
      label: label('Eigene kleine Korrekturen freigeben', 'Approve one’s own small corrections'),
      admin: {
        description: label(
          'Wer prüft, darf höchstens ein Fünftel der Wörter einer fremden Übersetzung ändern und sie dann freigeben. Beide Namen bleiben stehen.',
          'A reviewer may change up to a fifth of the words of somebody else’s translation, and then approve it. Both names are kept.',
        ),
      },
    },
    {
      name: 'publishesComplete',
      type: 'checkbox',
      label: label('Vollständige Übersetzungen veröffentlichen', 'Publish complete translations'),
      admin: {
        description: label(
          'Eine Sprache eines Dokuments geht online, sobald darin alles freigegeben ist.',
          'A language of a document goes live as soon as everything in it is approved.',
        ),
      },
    },
  ],
}
