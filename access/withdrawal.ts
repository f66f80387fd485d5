import { APIError, type PayloadRequest } from 'payload'

import { inPanelLanguage } from '@/i18n/panel-languages'

/** Every page needs the home page's help, the menus and the organisation: they are replaced, not withdrawn. */
export const withdrawalRefusal = (req: PayloadRequest): APIError =>
  new APIError(
    inPanelLanguage(req, {
      de: 'Startseite, Navigation und Organisation lassen sich nicht zurückziehen: Jede Seite der Website braucht sie. Bitte ändern Sie den Inhalt und veröffentlichen Sie ihn, oder speichern Sie einen Entwurf (draft=true).',
      en: 'The home page, the navigation and the organisation cannot be withdrawn: every page of the site needs them. Please change the content and publish it, or save a draft (draft=true).',
    }),
    400,
    null,
    true,
  )
