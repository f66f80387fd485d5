import type { TextField } from 'payload'

import { label } from './label'

/** An absolute web address; anything but http and https is refused. */
export const website = (name = 'website'): TextField => ({
  name,
  type: 'text',
  label: label('Webadresse', 'Web address'),
  admin: { description: label('z. B. https://www.beispiel.de', 'e.g. https://www.example.org') },
  validate: (value: unknown, { req }: { req: { i18n: { language: string } } }) => {
    if (typeof value !== 'string' || value === '') return true
    const protocol = URL.canParse(value) ? new URL(value).protocol : ''
    if (protocol === 'https:' || protocol === 'http:') return true
    return req.i18n.language === 'de'
      ? 'Die Webadresse ist unvollständig. Sie beginnt mit https://.'
      : 'The web address is incomplete. It begins with https://.'
  },
})
