import type { TextField } from 'payload'

import { inPanelLanguage, type PanelReader } from '@/i18n/panel-languages'

import { label } from './label'

/** An absolute web address; anything but http and https is refused. */
export const website = (name = 'website'): TextField => ({
  name,
  type: 'text',
  label: label('Webadresse', 'Web address'),
  admin: { description: label('z. B. https://www.beispiel.de', 'e.g. https://www.example.org') },
  validate: (value: unknown, { req }: { req: PanelReader }) => {
    if (typeof value !== 'string' || value === '') return true
    const protocol = URL.canParse(value) ? new URL(value).protocol : ''
    if (protocol === 'https:' || protocol === 'http:') return true
    return inPanelLanguage(req, {
      de: 'Die Webadresse ist unvollständig. Sie beginnt mit https://.',
      en: 'The web address is incomplete. It begins with https://.',
    })
  },
})
